import { pathInWords } from '#statistics/parsing/problem-path.ts'
import { catalogueContradictions } from '#statistics/checks/catalogue-contradictions.ts'
import { samplePackage } from '../sample-package.ts'
import { expect, test } from 'vitest'

const { meta } = samplePackage()
const entry = { id: meta.id, name: meta.name, edition: meta.edition, years: meta.years, file: 'districts/sample.json' }

test('a file that says the same of itself as the catalogue contradicts nothing', () => {
  expect(catalogueContradictions(entry, meta)).toEqual([])
})

test.each([
  ['meta.id', { ...entry, id: 'other' }],
  ['meta.name.zh', { ...entry, name: { zh: '别区', en: meta.name.en } }],
  ['meta.name.en', { ...entry, name: { zh: meta.name.zh, en: 'Another' } }],
  ['meta.edition.id', { ...entry, edition: { ...entry.edition, id: '2017' } }],
  ['meta.edition.date', { ...entry, edition: { ...entry.edition, date: '2017-12-31' } }],
  ['meta.years', { ...entry, years: [2017, 2018] }],
])('%s', (path, other) => {
  expect(catalogueContradictions(other, meta).map((problem) => [pathInWords(problem.path), problem.fault.kind])).toEqual([
    [path, 'contradicts-catalogue'],
  ])
})
