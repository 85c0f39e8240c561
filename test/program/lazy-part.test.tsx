import { lazyPart } from '#program/lazy-part.ts'
import { PartOverPage } from '#program/part-over-page.tsx'
import { dataServer } from '#test/server/data-server.ts'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { expectConsole } from '#test/setup/console-guard.ts'

const Ready = () => <p>ready</p>
const missing = new TypeError('Failed to fetch dynamically imported module: http://localhost/assets/search-a1.js')

/** A part that fails so often before it comes. */
function partAfter(failures: number) {
  let left = failures
  return lazyPart(() => {
    left -= 1
    return left >= 0 ? Promise.reject(missing) : Promise.resolve(Ready)
  })
}

/** What the server's page starts with; null for no answer. */
function serve(page: string | null, file: Response): void {
  dataServer.use(
    http.get('*/assets/search-a1.js', () => file),
    http.get('*/', () => (page === null ? HttpResponse.error() : HttpResponse.html(page))),
  )
}

const entry = (name: string) => `<script type="module" crossorigin src="./assets/${name}.js"></script>`
const gone = new Response('Not found', { status: 404 })
const there = () => new Response('export {}', { headers: { 'Content-Type': 'text/javascript' } })
const reload = vi.fn<() => void>()

beforeEach(() => {
  vi.spyOn(window.location, 'reload').mockImplementation(reload)
  document.head.insertAdjacentHTML('beforeend', '<script type="module" src="./assets/index-1.js"></script>')
})
afterEach(() => {
  document.head.innerHTML = ''
  window.sessionStorage.clear()
  reload.mockReset()
})

function show(failures: number) {
  const Part = partAfter(failures)
  return render(
    <PartOverPage onClose={() => undefined}>
      <Part />
    </PartOverPage>,
  )
}

test('a part is drawn once it has come', async () => {
  show(0)
  expect(await screen.findByText('ready')).toBeVisible()
})

test('a file that the server does not have is named, and asked for again', async () => {
  expectConsole('error', /A part of the program did not come/)
  serve(entry('index-1'), gone.clone())
  show(1)
  expect(await screen.findByRole('alert')).toHaveTextContent('assets/search-a1.js 缺失或损坏')
  await userEvent.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByText('ready')).toBeVisible()
  expect(reload).not.toHaveBeenCalled()
})

test('without a line to the server the network is named, and the part comes with it', async () => {
  expectConsole('error', /A part of the program did not come/)
  serve(null, gone.clone())
  show(1)
  expect(await screen.findByRole('alert')).toHaveTextContent('网络不通')
  window.dispatchEvent(new Event('online'))
  expect(await screen.findByText('ready')).toBeVisible()
})

test('after a release the page is loaded again once, and then says so', async () => {
  expectConsole('error', /A part of the program did not come/)
  serve(entry('index-2'), gone.clone())
  const { unmount } = show(9)
  await vi.waitFor(() => {
    expect(reload).toHaveBeenCalledTimes(1)
  })
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  unmount()
  show(9)
  expect(await screen.findByRole('alert')).toHaveTextContent('看板已更新')
  expect(reload).toHaveBeenCalledTimes(1)
})

test('a page to sign in is no release', async () => {
  expectConsole('error', /A part of the program did not come/)
  serve('<form>Please sign in</form>', gone.clone())
  show(9)
  expect(await screen.findByRole('alert')).toHaveTextContent('缺失或损坏')
  expect(reload).not.toHaveBeenCalled()
})

test('where the file is there and the browser remembers its failure, the page is loaded again', async () => {
  serve(entry('index-1'), there())
  show(9)
  await vi.waitFor(() => {
    expect(reload).toHaveBeenCalledTimes(1)
  })
})

test('what was loaded ahead in vain is asked for again when it is needed', async () => {
  const Part = partAfter(1)
  await Part.preload()
  render(<Part />)
  expect(await screen.findByText('ready')).toBeVisible()
})
