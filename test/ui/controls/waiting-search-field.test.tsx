import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { WaitingSearchField } from '#ui/controls/waiting-search-field.tsx'

/** A field beside what the address says, and a way to change that from elsewhere. */
function Page() {
  const [words, setWords] = useState('')
  return (
    <>
      <WaitingSearchField label="查找" words={words} onWords={setWords} />
      <output>{words}</output>
      <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => setWords('第一')}>
        后退
      </button>
    </>
  )
}

test('the address follows what is typed, and every key is kept meanwhile', async () => {
  render(<Page />)
  const field = screen.getByRole('searchbox', { name: '查找' })
  await userEvent.type(field, '第二小学', { delay: 60 })
  expect(field).toHaveValue('第二小学')
  await expect.poll(() => screen.getByRole('status').textContent).toBe('第二小学')
  expect(field).toHaveValue('第二小学')
})

test('the field follows an address that changes from elsewhere, and gives back nothing that was typed before', async () => {
  render(<Page />)
  const field = screen.getByRole('searchbox', { name: '查找' })
  await userEvent.type(field, '第二')
  await expect.poll(() => screen.getByRole('status').textContent).toBe('第二')
  // The field keeps the focus, as with Back by keyboard.
  await userEvent.type(field, '小')
  await userEvent.click(screen.getByRole('button', { name: '后退' }))
  expect(field).toHaveFocus()
  expect(field).toHaveValue('第一')
  await userEvent.tab()
  expect(screen.getByRole('status')).toHaveTextContent('第一')
  await new Promise((resolve) => {
    setTimeout(resolve, 200)
  })
  expect(screen.getByRole('status')).toHaveTextContent('第一')
})
