import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogue, indicatorById } from '#indicators/catalogue.ts'
import { parseStandards } from '#standards/parse-standards.ts'
import { duties } from '#statistics/duty.ts'
import { measures } from '#statistics/measures/measures.ts'
import { catalogueIds } from './catalogue-ids.ts'

const parsed = parseStandards(JSON.parse(readFileSync('public/data/standards.json', 'utf8')))
const standards = parsed.kind === 'parsed' ? parsed.content : new Map<string, never>()

test.each(duties)('the addresses of the indicators of %s stay as they are', (duty) => {
  expect(catalogue.filter((one) => one.duty === duty).map(({ id }) => id)).toEqual(catalogueIds[duty])
})

describe('every indicator', () => {
  test('has an id of its own', () => {
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length)
  })

  test('has a name of its own in both languages', () => {
    expect(new Set(catalogue.map(({ name }) => name.zh)).size).toBe(catalogue.length)
    expect(new Set(catalogue.map(({ name }) => name.en)).size).toBe(catalogue.length)
  })

  test('is found by its id', () => {
    expect(catalogue.filter((one) => indicatorById(one.id) !== one)).toEqual([])
    expect(indicatorById('no-such-indicator')).toBeUndefined()
  })

  test('names only standards that are shipped', () => {
    const named = catalogue.flatMap((one) => one.standards.map((standard) => [one.id, standard]))
    expect(named.filter(([, standard]) => !standards.has(standard ?? ''))).toEqual([])
  })

  test('is measured in the unit of its standards, or in percent where a growth rate stands for a rise', () => {
    const others = catalogue.flatMap((one) =>
      one.standards
        .map((id) => standards.get(id))
        .filter((standard) => standard !== undefined && standard.unit !== one.unit && one.measureReference === undefined)
        .map((standard) => `${one.id}: ${one.unit}, ${standard?.id}: ${standard?.unit}`),
    )
    expect(others).toEqual([])
  })

  test('says in both languages what it is and how it is made', () => {
    const silent = catalogue.filter(({ name, definition, formula }) =>
      [name, definition, formula].some(({ zh, en }) => zh.trim() === '' || en.trim() === '' || /\p{Script=Han}/u.test(en)),
    )
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})

test('every measure of a district is an indicator', () => {
  const families = new Set(catalogue.map(({ family }) => family))
  const missing = [...measures.values()].filter(({ level, id }) => level === 'district' && !families.has(id))
  expect(missing.map(({ id }) => id)).toEqual([])
})

test('there are enough indicators for the evaluation', () => {
  expect(new Set(catalogue.map(({ family }) => family)).size).toBeGreaterThanOrEqual(70)
})
