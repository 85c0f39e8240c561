import { describe, expect, test } from 'vitest'
import { catalogue } from '#indicators/catalogue.ts'
import type { Input, Measurement } from '#indicators/indicator.ts'
import { units } from '#statistics/unit.ts'
import { bundledView } from '#test/records/bundled-view.ts'

const isNumberOrReason = ({ statistic }: Pick<Measurement, 'statistic'>): boolean =>
  statistic.kind === 'missing' || (Number.isFinite(statistic.value) && statistic.sources.every(({ length }) => length > 0))

/** Whether an input can be shown: named in both languages, in a unit, a number or the reason why there is none. */
const isShown = (input: Input): boolean =>
  input.name.zh !== '' && input.name.en !== '' && units.includes(input.unit) && isNumberOrReason(input)

describe.each(['mouqu', 'qingshan'] as const)('every indicator of %s, in every year', (id) => {
  const { district, standards } = bundledView(id)
  const all = district.years.flatMap((year) => catalogue.map((indicator) => ({ indicator, year })))

  test('is a number with its sources, or a reason, made from what can be shown', () => {
    const wrong = all.filter(({ indicator, year }) => {
      const own = indicator.measure(district, year, standards)
      return !isNumberOrReason(own) || !own.inputs.every(isShown)
    })
    expect(wrong.map(({ indicator, year }) => `${indicator.id} ${year}`)).toEqual([])
  })

  test('is the same of each school, and of schools that are open alone', () => {
    const wrong = all.flatMap(({ indicator, year }) => {
      const open = new Set(district.schoolsOf(null, year).map((school) => school.id))
      return (indicator.measureSchools?.(district, year, standards) ?? [])
        .filter((own) => !isNumberOrReason(own) || !own.inputs.every(isShown) || !open.has(own.school))
        .map(({ school }) => `${indicator.id} ${year} ${school}`)
    })
    expect(wrong).toEqual([])
  })

  test('is held against a reference only that is a number or a reason', () => {
    const wrong = all.filter(({ indicator, year }) => {
      const reference = indicator.measureReference?.(district, year)
      return reference !== undefined && (!isNumberOrReason(reference) || !reference.inputs.every(isShown))
    })
    expect(wrong.map(({ indicator, year }) => `${indicator.id} ${year}`)).toEqual([])
  })
})
