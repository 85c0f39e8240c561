import { useRecordFocus } from '#view/use-record-focus.ts'
import { ViewNavigationContext } from '#view/view-navigation.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { standingNavigation } from './navigation.ts'

function Records() {
  useRecordFocus()
  return (
    <>
      <p id="record-project" tabIndex={-1}>
        A project
      </p>
      <details>
        <summary>More</summary>
        <p id="statement-te-003" tabIndex={-1}>
          A statement
        </p>
      </details>
    </>
  )
}

function show(record: string | null) {
  return (
    <ViewNavigationContext value={standingNavigation({ record }).navigation}>
      <Records />
    </ViewNavigationContext>
  )
}

test('shows the record of the address: unfolds it, gives it focus and marks it until another is asked for', () => {
  const { rerender } = render(show('te-003'))
  const statement = screen.getByText('A statement')
  expect(statement).toHaveFocus()
  expect(statement).toHaveAttribute('data-pointed-at')
  expect(statement.closest('details')).toHaveAttribute('open')
  rerender(show('project'))
  expect(screen.getByText('A project')).toHaveFocus()
  expect(statement).not.toHaveAttribute('data-pointed-at')
})

test.each([null, 'no-such-record'])('leaves focus where it is for %j', (record) => {
  render(show(record))
  expect(document.body).toHaveFocus()
})
