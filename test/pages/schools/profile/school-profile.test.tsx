import { render, screen, within } from '@testing-library/react'
import type { DistrictView } from '#view/district-view.ts'
import { LanguageContext } from '#language/use-language.ts'
import { SchoolProfile } from '#pages/schools/profile/school-profile.tsx'
import { ViewNavigationContext } from '#view/view-navigation.ts'
import type { Details } from '#view/details.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { standingNavigation } from '#test/view/navigation.ts'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { profiledSchools, schoolOf } from './profiled-schools.ts'

function show(id: string, viewed: DistrictView = profiledSchools(), details: Details = {}) {
  const { navigation, asked } = standingNavigation({ path: `/schools/${id}`, details })
  render(
    <LanguageContext value={viewed.language}>
      <ViewNavigationContext value={navigation}>
        <SchoolProfile school={schoolOf(id, viewed)} viewed={viewed} />
      </ViewNavigationContext>
    </LanguageContext>,
  )
  return { asked, user: userEvent.setup() }
}

const link = (name: string | RegExp) => screen.getByRole('link', { name })

describe('the profile of a school', () => {
  test('leads back to the register, to the comparison, to the quality balance and to its neighbours', () => {
    show('two')
    const place = within(screen.getByRole('navigation', { name: '位置' }))
    expect(place.getByRole('link', { name: '学校名录' })).toHaveAttribute('href', '#/schools')
    expect(place.getByText('第二小学')).toHaveAttribute('aria-current', 'page')
    expect(link('加入对比')).toHaveAttribute('href', '#/schools?compare=two')
    expect(decodeURIComponent(link('查看优质均衡').getAttribute('href') ?? '')).toBe('#/balance?stage=primary&q=第二小学')
    expect(link('上一所：第一小学')).toHaveAttribute('href', '#/schools/one')
    expect(link('下一所：第三小学')).toHaveAttribute('href', '#/schools/three')
  })

  test('has a row for each indicator: number, verdict with the gap, standard, place and rank', () => {
    show('one')
    const row = screen.getByRole('row', { name: /生均体育运动场馆面积/ })
    expect(row).toHaveTextContent('6 ㎡/生')
    expect(row).toHaveTextContent('未达标')
    expect(row).toHaveTextContent('差 1.5 ㎡/生，全校缺 1,500 ㎡')
    expect(row).toHaveTextContent('≥ 7.5')
    // Three others have 15 m².
    expect(row).toHaveTextContent('4 所中第 4')
    expect(within(row).getByRole('img', { name: /^本校 6 ㎡\/生，4 所中第 4/ })).toBeVisible()
  })

  test('gives the reason where there is no number, and neither place nor rank', () => {
    show('three')
    const row = screen.getByRole('row', { name: /生均教学仪器设备值/ })
    expect(row).toHaveTextContent('未公开')
    expect(row).toHaveTextContent('无法评定')
    expect(row).not.toHaveTextContent('位')
    expect(within(row).queryByRole('img')).not.toBeInTheDocument()
  })

  test('tells the stages of a combined school apart and does not rank its totals', () => {
    show('nine')
    expect(screen.getAllByRole('rowheader', { name: /^(小学|初中|全校（各学段合计）.*)$/ })).toHaveLength(3)
    expect(screen.getByRole('row', { name: /^在校学生（含在园幼儿）/ })).not.toHaveTextContent('位')
  })

  test('shows one indicator over the years, the one that the address names', () => {
    show('one', profiledSchools(), { indicator: 'sports-area-per-student-primary' })
    // Its classes of 2018 add up to 86 of 1,000 students.
    expect(screen.getByRole('figure', { name: '第一小学生均体育运动场馆面积增至 6 ㎡/生，2017 年为 5 ㎡/生 存疑' })).toBeVisible()
    expect(screen.getByRole('combobox', { name: '指标' })).toHaveValue('sports-area-per-student-primary')
  })

  test('falls back to what stands first where the address names none of its indicators', () => {
    show('one', profiledSchools(), { indicator: 'students-senior' })
    expect(screen.getByRole('combobox', { name: '指标' })).toHaveValue('largest-class-primary')
  })

  test('puts the chosen indicator into the address', async () => {
    const { asked, user } = show('one')
    await user.selectOptions(screen.getByRole('combobox', { name: '指标' }), '在校学生')
    expect(asked).toContain('replace /schools/one?indicator=students-primary')
    await user.click(link('查看生均体育运动场馆面积历年变化'))
    expect(asked).toContain('push /schools/one?indicator=sports-area-per-student-primary')
  })

  test('lists its classes with those above the limit', () => {
    show('one')
    const classes = within(screen.getByRole('region', { name: '班级（2018 年）' }))
    const row = classes.getByRole('row', { name: /一年级/ })
    expect(row).toHaveTextContent('≤ 45')
    expect(within(row).getByText(/超 1 人/)).toBeVisible()
    expect(link('查看班级明细')).toHaveAttribute('href', '#/classes?school=one')
  })

  test('says that a teaching point is outside the quality balance, and leads nowhere there', () => {
    show('point')
    expect(screen.getByText(/不足 50 人的教学点不纳入优质均衡评估/)).toBeVisible()
    expect(screen.queryByRole('link', { name: '查看优质均衡' })).not.toBeInTheDocument()
  })

  test('of a school that is not open has what the register says and no indicators', () => {
    show('garden')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('新幼儿园 2019 年开办，2018 年尚无数据')
    expect(screen.getByText('2019 年')).toBeVisible()
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument()
    expect(screen.getByText('2018 年没有班级台账')).toBeVisible()
  })
})

describe('the profiles that are shipped', () => {
  test('mark what is illustrative, and link each project to its record', () => {
    show('primary-5', bundledView('mouqu'))
    expect(screen.getByRole('row', { name: /生均体育运动场馆面积/ })).toHaveTextContent('示意')
    expect(link('第五小学教学楼扩建工程')).toHaveAttribute('href', expect.stringMatching(/^#\/duty\/construction\?.*record=/))
  })

  test('give a reason in every cell where only reported values are read', () => {
    show('primary-5', bundledView('mouqu', { onlyReported: true }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^第五小学：\d+ 项有标准的指标无法评定（报告未载）$/)
    expect(screen.getByRole('row', { name: /生均体育运动场馆面积/ })).toHaveTextContent('报告未载')
  })

  test('read as English throughout', () => {
    const { container } = render(
      <LanguageContext value="en">
        <SchoolProfile
          school={schoolOf('qinglong-nine-year', bundledView('qingshan'))}
          viewed={bundledView('qingshan', { language: 'en' })}
        />
      </LanguageContext>,
    )
    expect(container.textContent).not.toMatch(/\p{Script=Han}/u)
  })
})
