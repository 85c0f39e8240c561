import { Drawer } from '#ui/drawer.tsx'
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'

function Page() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        open
      </button>
      {open && (
        <Drawer title="教育支出占比" closeWords="关闭" onClose={() => setOpen(false)}>
          <a href="#inside">inside</a>
        </Drawer>
      )}
    </>
  )
}

async function openDrawer() {
  render(<Page />)
  const opener = screen.getByRole('button', { name: 'open' })
  await userEvent.click(opener)
  return { opener, panel: await screen.findByRole('dialog', { name: '教育支出占比' }) }
}

test('takes the focus and keeps it', async () => {
  const { panel } = await openDrawer()
  await waitFor(() => {
    expect(panel.contains(document.activeElement)).toBe(true)
  })
  for (let press = 0; press < 4; press += 1) {
    await userEvent.tab()
    expect(panel.contains(document.activeElement)).toBe(true)
  }
})

test.each([
  ['Esc', () => userEvent.keyboard('{Escape}')],
  ['its button', () => userEvent.click(screen.getByRole('button', { name: '关闭' }))],
])('closes with %s and gives the focus back', async (_, close) => {
  const { opener } = await openDrawer()
  await close()
  await waitFor(() => {
    expect(opener).toHaveFocus()
  })
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})
