import { lostByDuty, lostByName } from '#figures/indicators/lost-words.ts'
import { bundledContext } from '#test/records/bundled-context.ts'
import { expect, test } from 'vitest'

test('with reported values alone the page says what can no longer be assessed, and where', () => {
  const context = bundledContext('mouqu', { onlyReported: true })
  const lost = lostByDuty(context.assessments, context)
  expect(lost?.names).toContain('小学生均体育运动场馆面积')
  expect(lost?.sentence).toContain('义务教育一体化')
  expect(lost?.sentence).toContain(String(lost?.names.length))
  expect(lostByName(context.assessments, context)?.names).toEqual(lost?.names)
})

test('with all values there is nothing to say', () => {
  const context = bundledContext('mouqu')
  expect(lostByDuty(context.assessments, context)).toBeNull()
})
