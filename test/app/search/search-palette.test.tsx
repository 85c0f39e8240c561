import { SearchButton } from '#app/frame/search-button.tsx'
import { bundledView } from '#test/records/bundled-view.ts'
import { standingNavigation } from '#test/view/navigation.ts'
import { ViewNavigationContext } from '#view/view-navigation.ts'
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'

const viewed = bundledView('mouqu')

async function openPalette() {
  const { navigation, asked } = standingNavigation()
  render(
    <ViewNavigationContext value={navigation}>
      <SearchButton viewed={viewed} />
    </ViewNavigationContext>,
  )
  await userEvent.keyboard('{Control>}k{/Control}')
  return { field: await screen.findByRole('searchbox'), asked }
}

test('Ctrl K opens it on the pages', async () => {
  await openPalette()
  expect(screen.getByRole('dialog', { name: '搜索' })).toBeVisible()
  expect(screen.getAllByRole('option')).toHaveLength(10)
})

test('arrow keys choose and Enter opens the drill-down of an indicator', async () => {
  const { field, asked } = await openPalette()
  await userEvent.type(field, 'xxsjgyjf')
  const options = await screen.findAllByRole('option')
  expect(options[0]).toHaveTextContent('小学生均公用经费标准')
  await userEvent.keyboard('{Enter}')
  expect(asked).toEqual(['push /duty/funding/public-funds-standard-primary'])
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})

test('a statement of the report opens on the page of its duty, pointed at', async () => {
  const { field, asked } = await openPalette()
  await userEvent.type(field, '738名教师参加')
  await userEvent.click(await screen.findByRole('option', { name: /738名教师参加/ }))
  expect(asked).toEqual(['push /duty/teachers?record=te-003'])
})

test('nothing found is said in words', async () => {
  const { field } = await openPalette()
  await userEvent.type(field, '没有这样的指标')
  expect(await screen.findByText(/没有找到“没有这样的指标”/)).toBeVisible()
  expect(screen.queryByRole('option')).not.toBeInTheDocument()
})

test('Esc closes, whatever is typed, and gives the focus back', async () => {
  const { navigation } = standingNavigation()
  render(
    <ViewNavigationContext value={navigation}>
      <SearchButton viewed={null} />
    </ViewNavigationContext>,
  )
  const opener = screen.getByRole('button', { name: /搜索/ })
  await userEvent.click(opener)
  const field = await screen.findByRole('searchbox')
  await userEvent.type(field, 'gyjf')
  await userEvent.keyboard('{Escape}')
  await waitFor(() => {
    expect(opener).toHaveFocus()
  })
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})
