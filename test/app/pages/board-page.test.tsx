import { boardPage } from '#app/pages/board-page.ts'
import { NotFoundPage } from '#app/pages/not-found-page.tsx'
import { OverviewPage } from '#pages/overview/overview-page.tsx'
import { expect, test } from 'vitest'

test.each([
  ['/', OverviewPage],
  ['/duty', NotFoundPage],
  ['/duty/', NotFoundPage],
  ['/duty/nursery', NotFoundPage],
  ['/duty/constructor', NotFoundPage],
  ['/duty/funding/education-share/more', NotFoundPage],
  ['/schools/primary-1/more', NotFoundPage],
  ['/balance/primary', NotFoundPage],
  ['', NotFoundPage],
])('the page at "%s"', (path, page) => {
  expect(boardPage(path).Page).toBe(page)
})

test('all duties have one page, which stays while a drill-down lies over it', () => {
  const { Page } = boardPage('/duty/funding')
  expect(Page).not.toBe(NotFoundPage)
  expect(boardPage('/duty/safety').Page).toBe(Page)
  expect(boardPage('/duty/funding/education-share').Page).toBe(Page)
})

test('the overview needs nothing more; other pages bring their own code', () => {
  expect(boardPage('/').prepare).toBeUndefined()
  expect(boardPage('/duty/funding').prepare).toBeDefined()
  for (const path of ['/balance', '/classes', '/schools', '/schools/primary-1']) expect(boardPage(path).prepare).toBeDefined()
  for (const path of ['/achievements', '/data', '/meeting', '/meeting/show']) expect(boardPage(path).prepare).toBeDefined()
})
