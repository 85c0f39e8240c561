import { FreshnessNotice } from '#app/frame/freshness-notice.tsx'
import { catalogueQuery } from '#data/queries/catalogue-query.ts'
import { pause } from '#program/pause.ts'
import { dataServer } from '#test/server/data-server.ts'
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

const replaced = /屏幕上已换成新的数字/
let asked = 0

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  asked = 0
  dataServer.use(
    http.get('*/', () => HttpResponse.html('<script type="module" src="./assets/main-1.js"></script>')),
    http.get('*/data/catalogue.json', async () => {
      asked += 1
      return new HttpResponse(await readFile('public/data/catalogue.json'))
    }),
  )
})

afterEach(() => {
  vi.useRealTimers()
})

type Ask = () => readonly string[] | Promise<readonly string[]>

/** What this browser keeps itself. */
function Kept({ ask }: { readonly ask: Ask }) {
  const { data } = useQuery({ queryKey: ['kept'], queryFn: ask })
  return <p>kept: {data?.join()}</p>
}

function Served() {
  const { data } = useQuery(catalogueQuery)
  return <p>served: {data?.districts.length}</p>
}

function show(ask: Ask) {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })}>
      <FreshnessNotice />
      <Served />
      <Kept ask={ask} />
    </QueryClientProvider>,
  )
}

/** The tab comes back to the front after three hours. */
async function comeBack(): Promise<void> {
  const before = asked
  vi.setSystemTime(Date.now() + 3 * 60 * 60 * 1000)
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await waitFor(() => expect(asked).toBe(before + 1))
}

/** What has been answered is read, and compared, in far less. */
async function asLongAsItTakes(): Promise<void> {
  await act(async () => pause(150))
}

test('says that other data came from the server', async () => {
  show(() => ['one'])
  await screen.findByText('served: 2')
  dataServer.use(
    http.get('*/data/catalogue.json', async () => {
      asked += 1
      return new HttpResponse(`${await readFile('public/data/catalogue.json', 'utf8')}\n`)
    }),
  )
  await comeBack()
  expect(await screen.findByText(replaced)).toBeVisible()
})

describe('does not say it where the files are the same', () => {
  test('and what this browser keeps has changed', async () => {
    const lists = [['one'], ['two']]
    show(() => lists.shift() ?? ['more'])
    await screen.findByText('kept: one')
    await screen.findByText('served: 2')
    await comeBack()
    await asLongAsItTakes()
    expect(screen.queryByText(replaced)).not.toBeInTheDocument()
  })

  test('and what this browser keeps comes late', async () => {
    let come: (list: readonly string[]) => void = () => undefined
    show(async () => new Promise((resolve) => (come = resolve)))
    await screen.findByText('served: 2')
    await comeBack()
    act(() => come(['one']))
    await screen.findByText('kept: one')
    await asLongAsItTakes()
    expect(screen.queryByText(replaced)).not.toBeInTheDocument()
  })
})
