import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSources } from '#test/architecture/read-sources.ts'

test('every name of the glossary is one of the code', () => {
  const code = readSources('src')
    .map(({ text }) => text)
    .join('\n')
  const names = [...readFileSync('docs/glossary.md', 'utf8').matchAll(/^\|[^|]+\|[^|]+\| `(\w+)`/gmu)].map(([, name = '']) => name)
  expect(names.length).toBeGreaterThan(25)
  expect(names.filter((name) => !new RegExp(`(?:const|function|interface|type|class) ${name}\\b`).test(code))).toEqual([])
})
