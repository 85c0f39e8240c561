import { expect, test } from 'vitest'
import { clauses, midSentence } from '#language/mid-sentence.ts'

test.each([
  ['Largest class, primary', 'largest class, primary'],
  ['Party lectures', 'Party lectures'],
  ['PE and arts teachers', 'PE and arts teachers'],
  ['No. 1 Primary School', 'No. 1 Primary School'],
  ['小学最大班额', '小学最大班额'],
  ['', ''],
])('%s is %s inside a sentence', (name, inside) => {
  expect(midSentence(name)).toBe(inside)
})

test('of several clauses only the first begins the sentence', () => {
  expect(clauses(['Lecture forum: 12 sessions', 'Party lectures: 100', 'Collective study: withheld'], '; ')).toBe(
    'Lecture forum: 12 sessions; Party lectures: 100; collective study: withheld',
  )
})
