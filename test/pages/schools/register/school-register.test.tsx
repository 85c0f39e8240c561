import { standingNavigation } from '#test/view/navigation.ts'
import { LanguageContext } from '#language/use-language.ts'
import { SchoolsPage } from '#pages/schools/schools-page.tsx'
import { bundledView } from '#test/records/bundled-view.ts'
import type { Details } from '#view/details.ts'
import { defaultView } from '#view/parse-view-state.ts'
import type { ViewAddress } from '#view/view-address.ts'
import { ViewNavigationContext } from '#view/view-navigation.ts'
import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'

function show({
  details = {},
  viewed = bundledView('qingshan'),
  path = '/schools',
}: { readonly details?: Details; readonly viewed?: ReturnType<typeof bundledView>; readonly path?: string } = {}) {
  const open = vi.fn<(address: ViewAddress) => void>()
  const view = { ...defaultView, stage: viewed.stage }
  render(
    <LanguageContext value={viewed.language}>
      <ViewNavigationContext value={{ ...standingNavigation({ path, view, details }).navigation, open }}>
        <SchoolsPage viewed={viewed} />
      </ViewNavigationContext>
    </LanguageContext>,
  )
  return { open }
}

const grid = () => within(screen.getByRole('grid', { name: /学校名录/ }))

describe('the register', () => {
  test('says what its numbers rest on', () => {
    show()
    expect(screen.getByText(/^表中数字：示意值 · 来源：/)).toBeVisible()
  })

  test('writes words to the address when the typing rests', async () => {
    const { open } = show({ details: { kind: 'primary' } })
    await userEvent.type(screen.getByRole('searchbox', { name: /查找学校/ }), 'xq')
    expect(screen.getByRole('searchbox')).toHaveValue('xq')
    await waitFor(() => expect(open).toHaveBeenCalled())
    expect(open.mock.calls.map(([address]) => address.details)).toEqual([{ kind: 'primary', q: 'xq' }])
  })

  test('writes them at once when the reader goes on', async () => {
    const { open } = show()
    await userEvent.type(screen.getByRole('searchbox'), 'x')
    await userEvent.tab()
    expect(open.mock.calls[0]?.[0].details).toEqual({ q: 'x' })
  })

  test('compares two to four schools that are ticked', async () => {
    const { open } = show({ details: { kind: 'nine-year' } })
    const boxes = grid().getAllByRole('checkbox')
    expect(screen.getByText(/勾选 2 至 4 所/)).toBeVisible()
    for (const box of boxes.slice(0, 2)) await userEvent.click(box)
    const link = screen.getByRole('link', { name: '对比所选 2 所' })
    await userEvent.click(link)
    expect(open.mock.calls.at(-1)?.[0].details.compare?.split('.')).toHaveLength(2)
    await userEvent.click(screen.getByRole('button', { name: '取消选择' }))
    expect(screen.queryByRole('link', { name: /对比所选/ })).toBeNull()
  })

  test('takes no fifth', async () => {
    show({ details: { kind: 'primary' } })
    const boxes = grid().getAllByRole('checkbox')
    for (const box of boxes.slice(0, 4)) await userEvent.click(box)
    expect(boxes[4]).toBeDisabled()
    expect(boxes[0]).toBeEnabled()
  })

  test('shows the columns that are chosen, a resource with its threshold', async () => {
    const { open } = show({ details: { columns: 'sports-area-per-student.kind' } })
    expect(
      grid()
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['学校', '对比', '类别', '体育运动场馆㎡/生'])
    expect(grid().getByText('初中 ≥ 10.2')).toBeVisible()
    await userEvent.click(screen.getByText('选择列'))
    await userEvent.click(screen.getByRole('checkbox', { name: '学段' }))
    expect(open.mock.calls.at(-1)?.[0].details).toEqual({ columns: 'kind.stages.sports-area-per-student' })
    await userEvent.keyboard('{Escape}')
    expect(screen.getByText('选择列').closest('details')).not.toHaveAttribute('open')
  })

  test('sorts by a heading', async () => {
    const { open } = show({ details: { sort: 'students' } })
    await userEvent.click(grid().getByRole('button', { name: /在校学生/ }))
    expect(open.mock.calls.at(-1)?.[0].details).toEqual({ sort: '-students' })
  })

  test('says that nothing is left, with the ways out', async () => {
    const { open } = show({
      details: { q: '没有这所学校', sort: 'name', area: 'town' },
      viewed: { ...bundledView('qingshan'), stage: 'senior' },
    })
    expect(screen.getByText('没有符合筛选条件的学校')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: '清除筛选' }))
    expect(open.mock.calls.at(-1)?.[0].details).toEqual({ sort: 'name' })
    await userEvent.click(screen.getByRole('button', { name: '查看全部学段' }))
    expect(open.mock.calls.at(-1)?.[0].view.stage).toBeNull()
  })
})

describe('the page of the schools', () => {
  test('compares the schools of the address, whatever stands between them', () => {
    show({ details: { compare: 'qs-p-01,qs-p-02' } })
    expect(screen.queryByRole('grid', { name: /学校名录/ })).toBeNull()
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('leads back from a school that the district does not have', async () => {
    const { open } = show({ path: '/schools/nobody' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('nobody')
    await userEvent.click(screen.getByRole('link', { name: '回到学校名录' }))
    expect(open.mock.calls[0]?.[0].path).toBe('/schools')
  })
})
