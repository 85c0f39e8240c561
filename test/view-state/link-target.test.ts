import { linkTarget, linkTo } from '#view-state/link-target.ts'
import { expect, test } from 'vitest'

test('a link names a page and what its address is to say of it', () => {
  expect(linkTarget('/duty/funding')).toEqual({ path: '/duty/funding', details: {} })
  expect(linkTarget('/classes?size=large&school=primary-1')).toEqual({
    path: '/classes',
    details: { size: 'large', school: 'primary-1' },
  })
})

test('what no page knows is left out of it', () => {
  expect(linkTarget('/classes?size=&colour=red').details).toEqual({})
  expect(linkTarget(`/balance?try=${'a'.repeat(4001)}`).details).toEqual({})
})

test('a link to a page with details is read back as it was written', () => {
  const details = { q: '一小 & 二小', sort: '-students' }
  expect(linkTo('/schools', {})).toBe('/schools')
  expect(linkTarget(linkTo('/schools', details))).toEqual({ path: '/schools', details })
})
