import { expect, test } from 'vitest'
import { escaped, holdable, tag } from '#exports/office/xml.ts'

test('what XML forbids is left out, what it reserves is escaped', () => {
  expect(holdable('甲\u0000\u0008乙\uFFFE\tx\n')).toBe('甲乙\tx\n')
  expect(escaped('<a href="x">&</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;')
  expect(holdable('𠮷 😀')).toBe('𠮷 😀')
})

test('an element has its attributes and what stands in it', () => {
  expect(tag('c:val', { val: 1 })).toBe('<c:val val="1"/>')
  expect(tag('a:t', { lang: '"' }, 'x', 'y')).toBe('<a:t lang="&quot;">xy</a:t>')
})
