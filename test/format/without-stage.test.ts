import { expect, test } from 'vitest'
import { withoutStage } from '#format/without-stage.ts'

test.each([
  ['小学生均体育运动场馆面积', 'primary', 'zh-CN', '生均体育运动场馆面积'],
  ['Sports area per student, junior secondary', 'junior', 'en', 'Sports area per student'],
  // Nothing but the stage, another stage, and no stage.
  ['小学', 'primary', 'zh-CN', '小学'],
  ['初中班额', 'primary', 'zh-CN', '初中班额'],
  ['Largest class, primary', 'junior', 'en', 'Largest class, primary'],
  ['小学班额', null, 'zh-CN', '小学班额'],
] as const)('%s without %s in %s is %s', (name, stage, language, rest) => {
  expect(withoutStage(name, stage, language)).toBe(rest)
})
