import { App } from '#app/app.tsx'
import { expectConsole } from '#test/setup/console-guard.ts'
import { QueryClient } from '@tanstack/react-query'
import { createMemoryHistory } from '@tanstack/history'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'

function Broken(): never {
  throw new Error('the frame is out of order')
}

test('a fault in the frame shows our own page in both languages, not the words of a library', async () => {
  expectConsole('error', /the frame is out of order/)
  render(
    <App queryClient={new QueryClient()} history={createMemoryHistory({ initialEntries: ['/'] })}>
      <Broken />
    </App>,
  )
  expect(await screen.findByRole('heading', { name: '履职看板出错了' })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Duty Board has failed' })).toBeVisible()
  expect(screen.queryByText(/something went wrong/i)).not.toBeInTheDocument()
})
