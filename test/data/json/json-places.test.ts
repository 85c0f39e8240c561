import { placesOfPaths, syntaxFault } from '#data/json/json-places.ts'
import { expect, test } from 'vitest'

const text = `{
  "schools": [
    { "id": "one", "name": { "zh": "一小" } },
    { "id": "two", "学校 类别": 1 }
  ],
  "value": [1, 2, "three"]
}`

test.each([
  [['schools', 1, 'id'], { line: 4, column: 13 }],
  [['schools', 0, 'name', 'zh'], { line: 3, column: 36 }],
  [['schools', 1, '学校 类别'], { line: 4, column: 29 }],
  [['value', 2], { line: 6, column: 19 }],
  // Of what is not there, the nearest thing around it.
  [['schools', 1, 'name', 'zh'], { line: 4, column: 5 }],
  [['classes'], null],
])('%j', (path, place) => {
  expect(placesOfPaths(text, [path])).toEqual([place])
})

test.each([
  ['{"a": NaN}', { place: { line: 1, column: 7 }, found: 'NaN' }],
  ['{"a": 1,\n "b": -Infinity}', { place: { line: 2, column: 7 }, found: '-Infinity' }],
  ["{'a': 1}", { place: { line: 1, column: 2 }, found: "'" }],
  ['{"a": 1} // note', { place: { line: 1, column: 10 }, found: '/' }],
  ['{"a": “一”}', { place: { line: 1, column: 7 }, found: '“' }],
  ['{"a": 1}', null],
])('where %s stops being JSON', (wrong, fault) => {
  expect(syntaxFault(wrong)).toEqual(fault)
})
