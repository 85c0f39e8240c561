import { pathInWords, type ProblemPath } from '#statistics/parsing/problem-path.ts'
import { expect, test } from 'vitest'

test.each<readonly [ProblemPath, string]>([
  [[], ''],
  [['observations', 'value', 17], 'observations.value[17]'],
  [['schools', 3, 'name', 'zh'], 'schools[3].name.zh'],
  // A key from a spreadsheet stands in quotes, and a page of text is cut after forty characters.
  [['schools', 1, '学校 类别'], 'schools[1]["学校 类别"]'],
  [['meta', 'x'.repeat(41) + ' y'], `meta["${'x'.repeat(40)}…"]`],
])('%j', (path, words) => {
  expect(pathInWords(path)).toBe(words)
})
