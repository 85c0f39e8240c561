import { expect, test } from 'vitest'
import { kindergartensOnly } from '#figures/preschool/kindergartens-only.ts'
import { smallView } from '#test/figures/small-view.ts'

test('a filter that does not apply is said', () => {
  expect(kindergartensOnly(smallView({ years: [2018] }))).toEqual([])
  expect(kindergartensOnly({ ...smallView({ years: [2018] }), stage: 'kindergarten' })).toEqual([])
  expect(kindergartensOnly({ ...smallView({ years: [2018] }), stage: 'primary' })).toHaveLength(1)
})
