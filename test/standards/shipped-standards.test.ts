import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { standardsJson } from '#test/bundled-data/standards/standards-json.ts'
import source from '#test/bundled-data/standards/standards-source.json' with { type: 'json' }
import { shippedStandards } from './shipped-standards.ts'

test('the file is what its script makes of the source; if not, run npm run make-data', () => {
  expect(readFileSync('public/data/standards.json', 'utf8')).toBe(standardsJson())
})

describe('of the source', () => {
  const confirmed = source.filter(({ evidence }) => evidence.value === 'confirmed')

  test('exactly what has a confirmed value is shipped', () => {
    expect([...shippedStandards.keys()]).toEqual(confirmed.map(({ id }) => id))
    expect(source.length - shippedStandards.size).toBe(8)
  })

  test.each(['QB-G10', 'CS-STD-senior', 'CS-ENTRY-senior', 'SA-VIDEO-30-GB', 'PA-COVER', 'PA-MEMBERS3'])(
    '%s, unconfirmed, is not',
    (id) => {
      expect(shippedStandards.has(id)).toBe(false)
    },
  )

  test.each(confirmed.map((entry) => [entry.id, entry] as const))('%s keeps its number, operator, document and evidence', (id, entry) => {
    const standard = shippedStandards.get(id)
    expect(standard).toMatchObject({
      operator: entry.operator,
      value: entry.value ?? null,
      level: entry.level,
      duty: entry.duty_area,
      document: { zh: entry.document },
      evidence: { document: entry.evidence.document, clause: entry.evidence.clause },
    })
  })
})

test('both languages say everything', () => {
  const texts = [...shippedStandards.values()].flatMap(({ id, name, document, reference, condition, note }) =>
    [name, document, reference, condition?.words ?? null, note].flatMap((text) => (text === null ? [] : [{ id, ...text }])),
  )
  expect(texts.filter(({ zh, en }) => zh === '' || en === '' || /\p{Script=Han}/u.test(en))).toEqual([])
})

test('a standard without a number compares with a reference or with the year before', () => {
  const open = [...shippedStandards.values()].filter(
    ({ value, reference, operator }) => value === null && reference === null && operator !== 'increasing' && operator !== 'not-decreasing',
  )
  expect(open).toEqual([])
})
