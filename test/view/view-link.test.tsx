import { defaultView } from '#view/parse-view-state.ts'
import { ViewLink } from '#view/view-link.tsx'
import { ViewNavigationContext } from '#view/view-navigation.ts'
import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { standingNavigation } from './navigation.ts'

const filtered = { path: '/', view: { ...defaultView, year: 2016, language: 'en' as const } }

test('a link is a real address that keeps the filters and the language', () => {
  const { navigation } = standingNavigation(filtered)
  render(
    <ViewNavigationContext value={navigation}>
      <ViewLink to="/duty/funding">Funding</ViewLink>
      <ViewLink to="/duty/funding" change={{ year: null }} record="te-003">
        Record
      </ViewLink>
    </ViewNavigationContext>,
  )
  expect(screen.getByRole('link', { name: 'Funding' })).toHaveAttribute('href', '#/duty/funding?year=2016&lang=en')
  expect(screen.getByRole('link', { name: 'Record' })).toHaveAttribute('href', '#/duty/funding?lang=en&record=te-003')
})

test('a press opens the page, and pointing at it prepares it', async () => {
  const { navigation, asked } = standingNavigation(filtered)
  render(
    <ViewNavigationContext value={navigation}>
      <ViewLink to="/duty/funding">Funding</ViewLink>
    </ViewNavigationContext>,
  )
  await userEvent.click(screen.getByRole('link'))
  expect(asked).toEqual(['prepare /duty/funding', 'push /duty/funding?year=2016&lang=en'])
})

test('a press keeps what was chosen a moment ago, though it is not drawn yet', async () => {
  const { navigation, asked } = standingNavigation(filtered, { view: { ...filtered.view, stage: 'primary' } })
  render(
    <ViewNavigationContext value={navigation}>
      <ViewLink to="/duty/funding" change={{ language: 'zh-CN' }}>
        Funding
      </ViewLink>
    </ViewNavigationContext>,
  )
  await userEvent.click(screen.getByRole('link'))
  expect(asked.at(-1)).toBe('push /duty/funding?year=2016&stage=primary')
})

test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])('leaves a press with %j to the browser', (press) => {
  const { navigation, asked } = standingNavigation()
  render(
    <ViewNavigationContext value={navigation}>
      <ViewLink to="/duty/funding">Funding</ViewLink>
    </ViewNavigationContext>,
  )
  fireEvent.click(screen.getByRole('link'), press)
  expect(asked).toEqual([])
})
