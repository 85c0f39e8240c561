import { AppErrorBoundary } from '#app/errors/app-error-boundary.tsx'
import { expectConsole } from '#test/setup/console-guard.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'

function Broken(): never {
  throw new Error('out of order')
}

test('a fault of the whole application leaves words in both languages and two ways on', () => {
  expectConsole('error', /out of order/)
  render(
    <AppErrorBoundary>
      <Broken />
    </AppErrorBoundary>,
  )
  expect(screen.getByRole('heading', { name: '履职看板出错了' })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Duty Board has failed' })).toBeVisible()
  expect(screen.getByRole('button', { name: '重新载入' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Back to the overview' })).toHaveAttribute('href', '#/')
})
