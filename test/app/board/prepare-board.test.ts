import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { prepareBoard } from '#app/board/prepare-board.ts'
import { catalogueQuery } from '#data/queries/catalogue-query.ts'
import { standardsQuery } from '#data/queries/standards-query.ts'

beforeEach(() => {
  vi.stubGlobal('location', new URL('http://localhost/board/#/'))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

test.each([
  ['', 'districts/mouqu.json'],
  ['?district=qingshan', 'districts/qingshan.json'],
  ['?district=nowhere', 'districts/mouqu.json'],
])('all that a page needs is there before it is drawn: %s', async (search, file) => {
  const client = new QueryClient()
  await prepareBoard(client, search)
  expect(client.getQueryData(catalogueQuery.queryKey)?.districts.length).toBeGreaterThan(1)
  expect(client.getQueryData(standardsQuery.queryKey)).toBeDefined()
  expect(client.getQueryData(['district', { kind: 'file', path: file }])).toBeDefined()
})
