import { findEntries } from '#app/search/find-entries.ts'
import type { EntryKind, SearchEntry } from '#app/search/search-entry.ts'
import { expect, test } from 'vitest'

function entry(kind: EntryKind, zh: string, en: string, alias = ''): SearchEntry {
  return { id: `${kind} ${en}`, kind, name: { zh, en }, place: { zh: '', en: '' }, alias, told: null, to: '/', record: null }
}

const entries = [
  entry('page', '教育经费', 'Funding'),
  entry('indicator', '高中生均公用经费标准', 'Per-student public funds standard, senior secondary'),
  entry('indicator', '公用经费预算', 'Annual public-fund budget of schools'),
  entry('school', '第一小学', 'No. 1 Primary School'),
  entry('policy', '关于加强安全的通知', 'Notice on safety', '某教〔2018〕12 号'),
  ...Array.from({ length: 12 }, (_, index) => entry('statement', `投入经费 ${index}`, `Invested ${index}`)),
]

function namesFor(query: string) {
  return findEntries(entries, query).map(({ kind, entries: found }) => [kind, found.map(({ name }) => name.zh)])
}

test('without a query, offers the pages', () => {
  expect(namesFor('  ')).toEqual([['page', ['教育经费']]])
})

test.each([
  ['公用经费', ['公用经费预算', '高中生均公用经费标准']],
  ['per-student public', ['高中生均公用经费标准']],
  ['PUBLIC per-student', ['高中生均公用经费标准']],
  ['gyjf', ['高中生均公用经费标准', '公用经费预算']],
  ['gong yong jing fei biao zhun', ['高中生均公用经费标准']],
])('finds the indicators of "%s", those that begin with it first', (query, names) => {
  expect(namesFor(query)).toEqual([['indicator', names]])
})

test('finds a policy by the number of its document', () => {
  expect(namesFor('〔2018〕12')).toEqual([['policy', ['关于加强安全的通知']]])
})

test('shows the best of each kind and says how many there are', () => {
  const statements = findEntries(entries, '投入').find(({ kind }) => kind === 'statement')
  expect(statements?.entries).toHaveLength(8)
  expect(statements?.found).toBe(12)
})

test.each(['没有这样的', 'zzzz', '(', '[a-z]+', '.*', '\\'])('finds nothing for "%s", and reads no pattern into it', (query) => {
  expect(findEntries(entries, query)).toEqual([])
})
