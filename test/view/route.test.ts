import { expect, expectTypeOf, test } from 'vitest'
import { drillDownOf, isSamePage, pathOf, routeOf, type PageLink } from '#view/route.ts'

test.each([
  ['/', { page: 'overview' }],
  ['/indicators', { page: 'indicators' }],
  ['/balance', { page: 'balance' }],
  ['/classes', { page: 'classes' }],
  ['/achievements', { page: 'achievements' }],
  ['/data', { page: 'data' }],
  ['/meeting', { page: 'meeting' }],
  ['/meeting/show', { page: 'show' }],
  ['/meeting/presenter', { page: 'presenter' }],
  ['/schools', { page: 'schools', school: null }],
  ['/schools/primary-1', { page: 'schools', school: 'primary-1' }],
  ['/duty/funding', { page: 'duty', duty: 'funding', indicator: null }],
  ['/duty/funding/education-share', { page: 'duty', duty: 'funding', indicator: 'education-share' }],
] as const)('%s is a page, and the page leads there', (path, route) => {
  expect(routeOf(path)).toEqual(route)
  expect(pathOf(route)).toBe(path)
})

test.each([
  '',
  '/duty',
  '/duty/',
  '/duty/nursery',
  '/duty/constructor',
  '/duty/funding/education-share/more',
  '/schools/primary-1/more',
  '/balance/primary',
  '/toString',
])('"%s" is none', (path) => {
  expect(routeOf(path)).toBeNull()
})

test('a drill-down lies over the page of its duty', () => {
  expect(isSamePage('/duty/funding', '/duty/funding/education-share')).toBe(true)
  expect(isSamePage('/duty/funding', '/duty/safety')).toBe(false)
  expect(isSamePage('/schools', '/schools/primary-1')).toBe(false)
  expect(drillDownOf('/duty/funding/education-share')).toBe('education-share')
  expect(drillDownOf('/duty/funding')).toBeNull()
  expect(drillDownOf('/schools/primary-1')).toBeNull()
})

test('what is written as a link and leads nowhere does not compile', () => {
  expectTypeOf<'/classes?size=large'>().toExtend<PageLink>()
  expectTypeOf<'/duty/funding/education-share'>().toExtend<PageLink>()
  expectTypeOf<'/duty/fundings'>().not.toExtend<PageLink>()
  expectTypeOf<'/class?size=large'>().not.toExtend<PageLink>()
  expectTypeOf<string>().not.toExtend<PageLink>()
})
