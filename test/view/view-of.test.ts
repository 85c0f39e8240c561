import { expect, test } from 'vitest'
import { bundledView } from '#test/records/bundled-view.ts'
import { viewedIn, viewOf } from '#view/view-of.ts'

const { district, standards } = bundledView('mouqu')
const viewed = viewOf(district, standards, 2018, null, 'zh-CN')

test('a district viewed in the same way is the same object', () => {
  expect(viewOf(district, standards, 2018, null, 'zh-CN')).toBe(viewed)
  expect(viewedIn(viewed, {})).toBe(viewed)
})

test('another year is assessed for itself, another stage is not assessed anew', () => {
  expect(viewedIn(viewed, { year: 2017 })).toMatchObject({ year: 2017, stage: null })
  expect(viewedIn(viewed, { year: 2017 }).assessments).not.toBe(viewed.assessments)
  const primary = viewedIn(viewed, { stage: 'primary' })
  expect(primary.stage).toBe('primary')
  expect(primary.assessments).toBe(viewed.assessments)
  expect(viewedIn(primary, { stage: null })).toBe(viewed)
})
