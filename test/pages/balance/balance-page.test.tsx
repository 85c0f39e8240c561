import { BalancePage } from '#pages/balance/balance-page.tsx'
import { LanguageContext } from '#language/use-language.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import type { Details } from '#view/details.ts'
import { defaultView } from '#view/parse-view-state.ts'
import type { ViewAddress } from '#view/view-address.ts'
import { ViewNavigationContext } from '#view/view-navigation.ts'
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { standingNavigation } from '#test/view/navigation.ts'
import { expect, test, vi } from 'vitest'

function show(details: Details = {}, viewed = bundledView('mouqu')) {
  const open = vi.fn<(address: ViewAddress) => void>()
  render(
    <LanguageContext value={viewed.language}>
      <ViewNavigationContext
        value={{ ...standingNavigation({ path: '/balance', view: { ...defaultView, view: 'table' }, details }).navigation, open }}
      >
        <BalancePage viewed={viewed} />
      </ViewNavigationContext>
    </LanguageContext>,
  )
  return { matrix: within(screen.getByRole('grid', { name: /各校七项资源配置指标/ })), open }
}

test('the headline is a finding, and a cell leads to its working', async () => {
  const { matrix, open } = show()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('8 所小学中 7 所综合达标，1 项差异系数超限 示意')
  await userEvent.click(within(matrix.getByRole('row', { name: /第一小学/ })).getByRole('link', { name: /3\.7 低于标准的 85%/ }))
  expect(open.mock.calls[0]?.[0].details).toEqual({ school: 'primary-1', indicator: 'teaching-area-per-student' })
})

test('the working of a cell fills in the formula and names the clause', () => {
  show({ school: 'primary-1', indicator: 'teaching-area-per-student' })
  const panel = screen.getByRole('dialog', { name: /第一小学/ })
  // 85 % of 4.5 is 3.825; 4.5 × 2,062 − 7,629 = 1,650.
  expect(panel).toHaveTextContent('7,629 ㎡ ÷ 2,062 人 = 3.7 ㎡/生')
  expect(panel).toHaveTextContent('3.825 ㎡/生')
  expect(panel).toHaveTextContent('+1,650 ㎡')
  expect(panel).toHaveTextContent('第七条(四) 待核')
})

test('the working of a coefficient takes it apart by school', () => {
  show({ school: 'all', indicator: 'sports-area-per-student' })
  const panel = within(screen.getByRole('dialog', { name: /校际差异系数/ }))
  const [, first] = within(panel.getByRole('grid')).getAllByRole('row')
  expect(first).toHaveTextContent('第七小学')
})

test('what is tried out stands beside what is, marked', () => {
  const { matrix } = show({ try: 's.primary-3.primary.sports-area.20000' })
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^测算：/)
  // 20,000 ÷ 1,744 = 11.47
  expect(matrix.getByRole('row', { name: /第三小学/ })).toHaveTextContent(/6\.9\s*11\.47.*测算/)
  expect(matrix.getByRole('row', { name: /差异系数/ })).toHaveTextContent('0.523')
})

test('filters say how many schools they leave', () => {
  const { matrix } = show({ q: 'dyxx' })
  expect(matrix.getAllByRole('row', { name: /小学/ })).toHaveLength(1)
  expect(screen.getByText('筛选出 1 所，共 8 所')).toBeVisible()
})

test('a year before the standard is compared, not judged', () => {
  const { matrix } = show({}, bundledView('mouqu', { year: 2015 }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^对照后来的标准，2015 年/)
  expect(matrix.queryByText('未达标')).not.toBeInTheDocument()
})

test('reported values alone leave nothing to judge, and every cell says why', () => {
  const { matrix } = show({}, bundledView('mouqu', { onlyReported: true }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('“仅看报告值”下无法评定')
  expect(matrix.getByRole('row', { name: /第一小学/ })).toHaveTextContent(/^第一小学(报告未载 ?){8}无法评定$/)
})
