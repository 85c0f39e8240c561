import { pathInWords } from '#statistics/parsing/problem-path.ts'
import { describe, expect, test } from 'vitest'
import { parseStandards } from '#standards/parse-standards.ts'
import { countedBy } from '#standards/counted-by.ts'
import { sampleStandard } from './sample-standard.ts'

/** What every file must have, as classes and resources are counted by it. */
const needed = countedBy.map((id) => sampleStandard(id))
const head = { format: 'duty-board/standards', version: 1 }

function pathsOf(json: unknown): readonly string[] {
  const result = parseStandards(json)
  if (result.kind === 'parsed') return []
  return result.refusal.kind === 'invalid' ? result.refusal.problems.map(({ path }) => pathInWords(path)) : [result.refusal.kind]
}

test('standards are found by id', () => {
  const result = parseStandards({ ...head, standards: [sampleStandard('A-1'), ...needed] })
  expect(result.kind === 'parsed' && [...result.content.keys()]).toEqual(['A-1', ...countedBy])
})

describe('a fault is named by its path', () => {
  test.each<readonly [string, object, string]>([
    ['an operator', { operator: '=>' }, 'standards[0].operator'],
    ['a stage', { stages: ['college'] }, 'standards[0].stages[0]'],
    ['a date', { effectiveFrom: '1 March 2016' }, 'standards[0].effectiveFrom'],
    ['a unit', { unit: '%' }, 'standards[0].unit'],
    ['evidence', { evidence: { document: 'sure', clause: 'none' } }, 'standards[0].evidence.document'],
    ['a field of its own', { colour: 'red' }, 'standards[0].colour'],
    ['a value in words', { value: '600' }, 'standards[0].value'],
  ])('%s', (_, fault, path) => {
    expect(pathsOf({ ...head, standards: [{ ...sampleStandard('A-1'), ...fault }, ...needed] })).toEqual([path])
  })

  test('an id that stands twice', () => {
    expect(pathsOf({ ...head, standards: [sampleStandard('A-1'), sampleStandard('A-1'), ...needed] })).toEqual(['standards[1].id'])
  })
})

test('a standard that something is counted by is asked for by name', () => {
  const [first, ...others] = needed
  expect(first?.id).toBe('CS-LARGE')
  expect(pathsOf({ ...head, standards: others })).toEqual(['standards'])
  expect(pathsOf({ ...head, standards: [{ ...first, value: null }, ...others] })).toEqual(['standards'])
})

test('a file of another version is refused', () => {
  expect(parseStandards({ ...head, version: 2, standards: [] }).kind).toBe('refused')
})
