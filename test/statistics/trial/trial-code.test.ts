import { readTrial, writeTrial } from '#statistics/trial/trial-code.ts'
import type { TrialChange } from '#statistics/trial/trial-change.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

const changes: readonly TrialChange[] = [
  { kind: 'add', school: 'new-1', stage: 'primary' },
  { kind: 'set', school: 'new-1', stage: 'primary', measure: 'students', value: 360 },
  { kind: 'set', school: 'primary-5', stage: 'primary', measure: 'sports-area', value: 7499.5 },
  { kind: 'move', from: 'primary-1', to: 'primary-2', stage: 'primary', students: 40 },
]

test('what is tried out stands in the address in characters that need no escape', () => {
  const code = 'a.new-1.primary_s.new-1.primary.students.360_s.primary-5.primary.sports-area.7499.5_m.primary-1.primary-2.primary.40'
  expect(writeTrial(changes)).toBe(code)
  expect(encodeURIComponent(code)).toBe(code)
  expect(readTrial(code)).toEqual(changes)
})

test.each([
  '',
  's',
  's.primary-1.primary.students',
  's.primary-1.primary.students.',
  's.primary-1.primary.students.-5',
  's.primary-1.primary.students.1e9',
  's.primary-1.primary.nothing.5',
  's.primary-1.nursery.students.5',
  's.PRIMARY.primary.students.5',
  'm.primary-1.primary-1.primary.5',
  'm.primary-1.primary-2.primary.x',
  'a.new-1.primary.more',
  'a.new-1.nursery',
  'x.new-1.primary',
])('"%s" cannot be read and is left out', (code) => {
  expect(readTrial(code)).toEqual([])
  expect(readTrial(`${code}_a.new-1.primary`)).toEqual([{ kind: 'add', school: 'new-1', stage: 'primary' }])
})

test('whatever the text, reading does not throw, and what it reads is written the same', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[asm]\.[a-z0-9.-]{0,30}$/)), (text) => {
      const read = readTrial(text)
      expect(readTrial(writeTrial(read))).toEqual(read)
    }),
  )
})
