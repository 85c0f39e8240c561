import { defaultView } from '#view/parse-view-state.ts'
import { useDetails } from '#view/use-details.ts'
import { useOpenIndicator } from '#view/use-open-indicator.ts'
import { useOpenPath } from '#view/use-open-path.ts'
import { useViewState } from '#view/use-view-state.ts'
import { useViewNavigation, ViewNavigationContext } from '#view/view-navigation.ts'
import type { ViewAddress } from '#view/view-address.ts'
import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { standingNavigation } from './navigation.ts'

function inNavigation<Result>(hook: () => Result, here: Partial<ViewAddress>, ahead: Partial<ViewAddress> = {}) {
  const { navigation, asked } = standingNavigation(here, ahead)
  const { result } = renderHook(hook, {
    wrapper: ({ children }: { children: ReactNode }) => <ViewNavigationContext value={navigation}>{children}</ViewNavigationContext>,
  })
  return { result: result.current, asked }
}

const here = { path: '/duty/teachers/rotation-share', view: { ...defaultView, year: 2017 }, record: 'te-003', details: { sort: 'name' } }

test('a filter is a step of its own, keeps the page and the other filters, and drops the record', () => {
  const { result, asked } = inNavigation(useViewState, here)
  result.setView({ stage: 'primary' })
  result.setView({ year: null }, 'replace')
  expect(asked).toEqual([
    'push /duty/teachers/rotation-share?year=2017&stage=primary&sort=name',
    'replace /duty/teachers/rotation-share?sort=name',
  ])
})

test('a mark of a chart opens its path in the same view', () => {
  const { result, asked } = inNavigation(useOpenPath, here)
  result('/duty/funding')
  result('/classes?size=large&unknown=1')
  expect(asked).toEqual(['push /duty/funding?year=2017', 'push /classes?year=2017&size=large'])
})

test('a detail of the page is added, changed or taken away; the others stay, the record does not', () => {
  const { result, asked } = inNavigation(useDetails, here)
  expect(result.details).toEqual({ sort: 'name' })
  result.setDetails({ q: '一小' })
  result.setDetails({ sort: null }, 'replace')
  expect(asked).toEqual([
    'push /duty/teachers/rotation-share?year=2017&sort=name&q=%E4%B8%80%E5%B0%8F',
    'replace /duty/teachers/rotation-share?year=2017',
  ])
})

test('what is pressed on a page that is drawn a step behind keeps the step before', () => {
  // The search was cleared and the year changed, and neither is drawn yet.
  const drawn = { path: '/schools', details: { q: 'dyxx' } }
  const { result, asked } = inNavigation(useDetails, drawn, { view: { ...defaultView, year: 2016 }, details: {} })
  result.setDetails({ kind: 'primary' })
  expect(asked).toEqual(['push /schools?year=2016&kind=primary'])
})

test('of another page, which is not drawn yet, nothing is taken over', () => {
  const { result, asked } = inNavigation(useDetails, { path: '/schools' }, { path: '/classes', details: { size: 'over' } })
  result.setDetails({ kind: 'primary' })
  expect(asked).toEqual(['push /schools?kind=primary'])
})

test('the open indicator is read from the address, and closing it leaves its duty', () => {
  const { result, asked } = inNavigation(useOpenIndicator, here)
  expect(result.indicatorId).toBe('rotation-share')
  result.close()
  expect(asked).toEqual(['leave /duty/teachers?year=2017'])
  expect(inNavigation(useOpenIndicator, { path: '/duty/teachers' }).result.indicatorId).toBeNull()
})

test('without an application, opening writes the address into the hash', () => {
  const { result } = renderHook(useViewNavigation)
  result.current.open({ path: '/duty/funding', view: here.view, record: null, details: {} })
  expect(window.location.hash).toBe('#/duty/funding?year=2017')
  window.location.hash = ''
})
