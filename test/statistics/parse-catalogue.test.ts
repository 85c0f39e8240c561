import { pathInWords } from '#statistics/parsing/problem-path.ts'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { faultAdvice } from '#data/words/fault-words.ts'
import { parseCatalogue } from '#statistics/parse-catalogue.ts'
import { put } from './put.ts'

const name = { zh: '某区', en: 'Some District' }
const district = { id: 'one', name, edition: { id: '2018', name, date: '2018' }, years: [2017, 2018], file: 'districts/one.json' }
const catalogue = {
  format: 'duty-board/catalogue',
  version: 1,
  districts: [district, { ...district, id: 'two', file: 'districts/two.json' }],
}

test('a right catalogue is passed on as it is', () => {
  expect(parseCatalogue(structuredClone(catalogue))).toEqual({
    kind: 'parsed',
    content: { districts: catalogue.districts, problems: [] },
  })
})

test('the catalogue that the product ships is right', () => {
  const shipped: unknown = JSON.parse(readFileSync('public/data/catalogue.json', 'utf8'))
  expect(parseCatalogue(shipped).kind).toBe('parsed')
})

test('a district package is not a catalogue', () => {
  expect(parseCatalogue({ format: 'duty-board/district', version: 1 })).toEqual({
    kind: 'refused',
    refusal: { kind: 'wrong-format', received: '"duty-board/district"', wanted: 'duty-board/catalogue' },
  })
})

test.each([
  ['districts[1].id', 'one', '"one"', 'its own id; districts[0] has the same'],
  ['districts[1].file', 'districts/one.json', '"districts/one.json"', 'its own file; districts[0] has the same'],
  ['districts[0].file', '/districts/one.json', '"/districts/one.json"', 'the path of a JSON file below data/'],
  ['districts[0].file', 'https://example.org/one.json', '"https://example.org/one.json"', 'the path of a JSON file below data/'],
  ['districts[0].file', '../one.json', '"../one.json"', 'the path of a JSON file below data/'],
  ['districts[0].edition.date', '2018-13', '"2018-13"', 'a date of the calendar: a year, a month or a day'],
  ['districts[0].years[1]', 2016, '2016', 'a year after 2017, which stands before it'],
  ['districts[0]', 'one', '"one"', 'an object'],
])('%s = %j leaves that district out, and no other', (path, value, received, wanted) => {
  const result = parseCatalogue(put(catalogue, path, value))
  if (result.kind === 'refused') throw new Error('refused as a whole')
  const { districts, problems } = result.content
  expect(districts.map(({ id }) => id)).toEqual(path.startsWith('districts[0]') ? ['two'] : ['one'])
  expect(problems.map((problem) => [pathInWords(problem.path), problem.received, faultAdvice(problem.fault).wanted.en])).toEqual([
    [path, received, wanted],
  ])
})

test.each([
  ['no district', [], ['districts']],
  [
    'only wrong ones',
    [
      { ...district, id: 'ONE' },
      { ...district, years: [] },
    ],
    ['districts[0].id', 'districts[1].years'],
  ],
])('a catalogue with %s is refused', (_name, districts, paths) => {
  const result = parseCatalogue({ ...catalogue, districts })
  const problems = result.kind === 'refused' && result.refusal.kind === 'invalid' ? result.refusal.problems : []
  expect(problems.map(({ path }) => pathInWords(path))).toEqual(paths)
})
