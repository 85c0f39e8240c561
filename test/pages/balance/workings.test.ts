import { balanceFigures } from '#figures/balance/balance-figures.ts'
import { balanceView } from '#figures/balance/balance-view.ts'
import { cellWords, gapNumber, ratioWords, readShow, stateWords, thresholdWords } from '#pages/balance/cell-words.ts'
import { openedWorking } from '#pages/balance/opened-working.ts'
import { sortBalanceRows } from '#pages/balance/order-rows.ts'
import { sortParts } from '#pages/balance/sort-parts.ts'
import { variationParts } from '#pages/balance/variation-parts.ts'
import { resources } from '#indicators/resources/resource.ts'
import { districtOf } from '#test/indicators/balance/enough.ts'
import { school } from '#test/indicators/small-district.ts'
import { describe, expect, test } from 'vitest'
import { contextOf, sheetOf, three } from './balance-sheets.ts'

const column = (id: string) => resources.findIndex((resource) => resource.id === id)
const sports = column('sports-area-per-student')

function cellOf(district: Parameters<typeof sheetOf>[0], id: string) {
  const cell = sheetOf(district).rows[0]?.cells[column(id)]
  if (cell === undefined) throw new Error(`no cell ${id}`)
  return cell
}

describe('a cell never rounds into passing', () => {
  test('a value just short of its threshold, and its distance, show that it is short', () => {
    // 4.199999 per 100: 41.99999 teachers among 1,000.
    const cell = cellOf(districtOf([[school('a'), { 'teachers-above-required-qualification': 41.99999 }]]), 'qualified-teachers')
    expect(cell.state).toBe('near')
    expect(cellWords(cell, 'value', 'zh-CN')).toBe('4.199999')
    expect(cellWords(cell, 'gap', 'zh-CN')).toBe('−0.000001')
    expect(gapNumber(-0.004, cell, 'zh-CN')).toBe('−0.004')
    expect(gapNumber(0, cell, 'zh-CN')).toBe('0')
  })

  test.each([
    // 85 % of 4.2 is 3.57.
    [3.57, 4.2, '85%'],
    [3.5699, 4.2, '84.998%'],
    [7.4999999, 7.5, '99.999999%'],
    [9, 7.5, '120%'],
  ])('%d of %d is %s', (value, limit, words) => {
    expect(ratioWords(value, { limit, lowest: 85 }, 'zh-CN')).toBe(words)
  })

  test('the threshold stands beside the 85 % that one indicator may fall to', () => {
    expect(thresholdWords(cellOf(three, 'sports-area-per-student'), 'zh-CN')).toEqual({ limit: '7.5 ㎡/生', lowest: '6.375 ㎡/生' })
    expect(thresholdWords(cellOf(three, 'equipment-per-student'), 'zh-CN')).toEqual({ limit: '2,000 元/生', lowest: '1,700 元/生' })
  })

  test('what is missing is told in whole units, or why nobody knows', () => {
    const [a, b, c] = sheetOf().rows.map((row) => row.cells[sports])
    if (a === undefined || b === undefined || c === undefined) throw new Error('three schools')
    expect([a, b, c].map((cell) => cellWords(cell, 'need', 'zh-CN'))).toEqual(['无需补充', '+2,500 ㎡', '未公开'])
    expect([a, b, c].map((cell) => stateWords(cell, 'zh-CN'))).toEqual(['达到标准', '低于标准的 85%', '未公开'])
    expect(['gap', 'need', 'all', undefined].map(readShow)).toEqual(['gap', 'need', 'value', 'value'])
  })

  test('rows are sorted by what is shown', () => {
    const { rows } = sheetOf()
    const sort = { column: 'sports-area-per-student', direction: 'descending' } as const
    expect(sortBalanceRows(rows, sort, 'zh-CN', 'value').map((row) => row.school.id)).toEqual(['a', 'b', 'c'])
    expect(sortBalanceRows(rows, sort, 'zh-CN', 'need').map((row) => row.school.id)).toEqual(['b', 'a', 'c'])
  })
})

describe('the working that an address opens', () => {
  test.each([
    [{}, null],
    [{ indicator: 'sports-area-per-student' }, null],
    [{ school: 'b', indicator: 'sports-area-per-student' }, 'cell'],
    [{ school: 'all', indicator: 'sports-area-per-student' }, 'variation'],
    [{ school: 'b', indicator: 'gold' }, null],
    [{ school: 'nowhere', indicator: 'sports-area-per-student' }, null],
  ])('%j', (details, kind) => {
    expect(openedWorking(details, sheetOf(), null)?.kind ?? null).toBe(kind)
  })

  test('knows what was before, and which school is new', () => {
    const view = balanceView(contextOf(three), 'primary', 's.b.primary.sports-area.8000_a.new-1.primary')
    const real = view.sheet
    const open = (id: string) => openedWorking({ school: id, indicator: 'sports-area-per-student' }, view.shown, real)
    expect(open('b')).toMatchObject({ isNew: false, was: { state: 'below' }, cell: { state: 'met' } })
    expect(open('new-1')).toMatchObject({ isNew: true, was: null })
  })
})

describe('a coefficient taken apart', () => {
  test('by school: value, distance from the mean, and part', () => {
    // 1,000 pupils with 5 m² and 3,000 with 9 m²: mean 8. ¼ × 3² = 2.25 and ¾ × 1² = 0.75 of 3.
    const pair = districtOf([
      [school('a'), { 'sports-area': 5_000 }],
      [school('b'), { students: 3_000, 'sports-area': 27_000 }],
    ])
    const { parts, missing } = variationParts(sheetOf(pair), sports)
    expect(missing).toEqual([])
    expect(parts.map(({ school: { id }, students, share, value, fromMean, part }) => [id, students, share, value, fromMean, part])).toEqual(
      [
        ['a', 1_000, 25, 5, -3, expect.closeTo(75, 9)],
        ['b', 3_000, 75, 9, 1, expect.closeTo(25, 9)],
      ],
    )
    const order = (by: string) => sortParts(parts, { column: by, direction: 'ascending' }, 'zh-CN').map((part) => part.school.id)
    expect(order('part')).toEqual(['b', 'a'])
    expect(order('school')).toEqual(['a', 'b'])
    expect(order('colour')).toEqual(['a', 'b'])
  })

  test('per 100 students where the indicator is', () => {
    const pair = districtOf([
      [school('a'), { 'backbone-teachers': 10 }],
      [school('b'), { 'backbone-teachers': 30 }],
    ])
    const { parts } = variationParts(sheetOf(pair), column('backbone-teachers-per-100'))
    expect(parts.map(({ value, fromMean }) => [value, fromMean])).toEqual([
      [1, expect.closeTo(-1, 9)],
      [3, expect.closeTo(1, 9)],
    ])
  })

  test('names the schools without which it cannot be computed', () => {
    const { parts, missing } = variationParts(sheetOf(), sports)
    expect(parts).toEqual([])
    expect(missing.map(({ id }) => id)).toEqual(['c'])
  })

  test('adds nothing where no school differs', () => {
    const same = districtOf([[school('a')], [school('b')]])
    expect(variationParts(sheetOf(same), sports).parts.map(({ part }) => part)).toEqual([0, 0])
  })
})

describe('what the page shows', () => {
  test('is computed once for a trial, and the data stay as they are', () => {
    const viewed = contextOf(three)
    const real = balanceView(viewed, 'primary', '')
    const tried = balanceView(viewed, 'primary', 's.b.primary.sports-area.8000')
    expect(balanceView(viewed, 'primary', '')).toBe(real)
    expect(real.trialSheet).toBeNull()
    expect([real.status, tried.status]).toEqual(['reported', 'projected'])
    expect(tried.sheet.rows[1]?.cells[sports]?.measurement.statistic).toMatchObject({ value: 5 })
    expect(tried.shown.rows[1]?.cells[sports]?.measurement.statistic).toMatchObject({ value: 8, status: 'projected' })
  })

  test('forgets trials that were long ago', () => {
    const viewed = contextOf(three)
    const first = balanceView(viewed, 'primary', 's.b.primary.sports-area.1')
    for (let area = 2; area < 9; area += 1) balanceView(viewed, 'primary', `s.b.primary.sports-area.${area}`)
    expect(balanceView(viewed, 'primary', 's.b.primary.sports-area.1')).not.toBe(first)
  })

  test('draws what is tried out beside the data, and each figure once', () => {
    const viewed = contextOf(districtOf([[school('a')], [school('b')]]))
    const tried = { stage: 'primary', resource: 'sports-area-per-student', try: 's.b.primary.sports-area.22500' }
    const variation = balanceFigures.variation.build(viewed, tried)
    // 7.5 and 22.5 m²: mean 15, deviation 7.5.
    expect(variation?.series.find(({ id }) => id === 'tried')?.data.map(({ text }) => text)).toEqual(['0.5'])
    expect(variation?.series.find(({ id }) => id === 'own')?.data.map(({ text }) => text)).toEqual(['0'])
    expect(balanceFigures.variation.build(viewed, { ...tried })).toBe(variation)
    expect(balanceFigures.variation.build(viewed, { ...tried, resource: 'none' })).toBeNull()
  })
})
