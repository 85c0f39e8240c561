import { render, screen, within } from '@testing-library/react'
import type { DistrictView } from '#view/district-view.ts'
import { LanguageContext } from '#language/use-language.ts'
import { SchoolComparison } from '#pages/schools/profile/school-comparison.tsx'
import { ViewNavigationContext } from '#view/view-navigation.ts'
import { standingNavigation } from '#test/view/navigation.ts'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { profiledSchools } from './profiled-schools.ts'

function show(ids: readonly string[], viewed: DistrictView = profiledSchools()) {
  const { navigation, asked } = standingNavigation({ path: '/schools', details: { compare: ids.join('.') } })
  render(
    <LanguageContext value={viewed.language}>
      <ViewNavigationContext value={navigation}>
        <SchoolComparison schoolIds={ids} viewed={viewed} />
      </ViewNavigationContext>
    </LanguageContext>,
  )
  return { asked, user: userEvent.setup() }
}

const rowOf = (name: RegExp) => screen.getByRole('row', { name })

describe('schools side by side', () => {
  test('have a column each, a row for each indicator, and how far they lie apart', () => {
    show(['one', 'two'])
    const cells = within(rowOf(/^生均体育运动场馆面积/)).getAllByRole('cell')
    expect(cells.map((cell) => cell.textContent)).toEqual(['≥ 7.5', '6 ㎡/生未达标差 1.5 ㎡/生', '15 ㎡/生达标', '9 ㎡/生'])
    expect(
      within(rowOf(/^在校学生/))
        .getAllByRole('cell')
        .at(-1),
    ).toHaveTextContent('相同')
  })

  test('say why a school has no number', () => {
    show(['three', 'nine', 'garden'])
    const [primary, junior] = screen.getAllByRole('row', { name: /^生均教学仪器设备值/ })
    expect(primary).toHaveTextContent('未公开无法评定')
    expect(primary).toHaveTextContent('2019 年开办')
    expect(junior).toHaveTextContent('无此学段')
  })

  test('show one indicator as bars', () => {
    show(['one', 'two'])
    expect(document.querySelector('[data-figure="school-comparison"]')).not.toBeNull()
  })

  test('are taken away and added through the address', async () => {
    const { asked, user } = show(['one', 'two'])
    await user.click(screen.getByRole('button', { name: '移除 第一小学' }))
    expect(asked).toContain('push /schools?compare=two')
    await user.type(screen.getByRole('searchbox', { name: /添加学校/ }), '九年')
    await user.click(screen.getByRole('button', { name: '添加 九年制学校' }))
    expect(asked).toContain('push /schools?compare=one.two.nine')
  })

  test('lead back to the register when the last is taken away', async () => {
    const { asked, user } = show(['one'])
    await user.click(screen.getByRole('button', { name: '移除 第一小学' }))
    expect(asked).toContain('push /schools')
  })

  test('say that nobody is found', async () => {
    const { user } = show(['one', 'two'])
    await user.type(screen.getByRole('searchbox', { name: /添加学校/ }), '大学')
    expect(screen.getByText('没有符合的学校')).toBeVisible()
  })

  test('leave out whom the district does not have, and say so', () => {
    show(['one', 'nobody', 'two'])
    expect(screen.getByText('名录中没有：nobody')).toBeVisible()
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      '指标',
      '标准',
      '第一小学',
      '第二小学',
      '校际相差',
    ])
  })

  test('are four at most: whoever is left out is named, and none can be added', () => {
    show(['one', 'two', 'three', 'nine', 'point'])
    expect(screen.getByText('最多并列 4 所，已略去：东沟教学点')).toBeVisible()
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument()
  })

  test('with one left lead to its profile', () => {
    show(['one'])
    expect(screen.getByRole('link', { name: '查看第一小学的学校档案' })).toHaveAttribute('href', '#/schools/one')
    expect(screen.queryByRole('columnheader', { name: '校际相差' })).not.toBeInTheDocument()
  })

  test('with none left offer some', () => {
    show(['nobody'])
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('尚未选择学校')
    expect(screen.getByRole('button', { name: '添加 第一小学' })).toBeVisible()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })

  test('read as English throughout', () => {
    show(['one', 'nine', 'point'], profiledSchools({ language: 'en' }))
    expect(document.body.textContent).not.toMatch(/\p{Script=Han}/u)
  })
})
