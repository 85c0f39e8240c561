import { expect, test } from 'vitest'
import { kindergartensOnly } from '#figures/preschool/kindergartens-only.ts'
import { smallContext } from '#test/figures/small-context.ts'

test('a filter that does not apply is said', () => {
  expect(kindergartensOnly(smallContext({ years: [2018] }))).toEqual([])
  expect(kindergartensOnly({ ...smallContext({ years: [2018] }), stage: 'kindergarten' })).toEqual([])
  expect(kindergartensOnly({ ...smallContext({ years: [2018] }), stage: 'primary' })).toHaveLength(1)
})
