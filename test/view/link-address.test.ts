import { linkAddress, linkTo } from '#view/link-address.ts'
import { defaultView } from '#view/parse-view-state.ts'
import { expect, test } from 'vitest'

const view = { ...defaultView, year: 2018, stage: 'primary' as const }

test('a link names a page and what its address is to say of it, in the reader’s view', () => {
  expect(linkAddress('/duty/funding', view)).toEqual({ path: '/duty/funding', view, record: null, details: {} })
  expect(linkAddress('/classes?size=large&school=primary-1', view, 'te-003')).toEqual({
    path: '/classes',
    view,
    record: 'te-003',
    details: { size: 'large', school: 'primary-1' },
  })
})

test('a link of a year shows that year', () => {
  expect(linkAddress('/duty/funding/education-share?year=2016', view)).toEqual({
    path: '/duty/funding/education-share',
    view: { ...view, year: 2016 },
    record: null,
    details: {},
  })
})

test('what no page knows is left out of it', () => {
  expect(linkAddress('/classes?size=&colour=red&year=last', view)).toMatchObject({ details: {}, view })
  expect(linkAddress(`/balance?try=${'a'.repeat(4001)}`, view).details).toEqual({})
})

test('a link to a page with details is read back as it was written', () => {
  const details = { q: '一小 & 二小', sort: '-students' }
  expect(linkTo('/schools', {})).toBe('/schools')
  expect(linkAddress(linkTo('/schools', details), view)).toMatchObject({ path: '/schools', details })
})
