import { expect, test } from 'vitest'
import { isOfStage, stageOf } from '#indicators/indicator.ts'

test('preschool is of kindergartens; another duty is of the stage that the indicator has', () => {
  expect(stageOf({ duty: 'preschool', stage: null })).toBe('kindergarten')
  expect(stageOf({ duty: 'funding', stage: null })).toBeNull()
  expect(stageOf({ duty: 'teachers', stage: 'junior' })).toBe('junior')
})

test('all belongs to no choice; of a stage only what is of it, never what has none', () => {
  const funding = { duty: 'funding', stage: null } as const
  expect([isOfStage(funding, null), isOfStage(funding, 'primary')]).toEqual([true, false])
  const junior = { duty: 'teachers', stage: 'junior' } as const
  expect([isOfStage(junior, null), isOfStage(junior, 'junior'), isOfStage(junior, 'primary')]).toEqual([true, true, false])
  expect(isOfStage({ duty: 'preschool', stage: null }, 'kindergarten')).toBe(true)
})
