import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { IndicatorPanel } from '#pages/duties/drill-down/indicator-panel.tsx'
import type { DistrictView } from '#view/district-view.ts'
import { LanguageContext } from '#language/use-language.ts'
import { bundledView } from '#test/records/bundled-view.ts'

function show(id: string, viewed: DistrictView = bundledView('mouqu')) {
  const assessment = viewed.assessments.find(({ indicator }) => indicator.id === id)
  if (assessment === undefined) throw new Error(`no indicator ${id}`)
  const onClose = vi.fn<() => void>()
  render(
    <LanguageContext value={viewed.language}>
      <IndicatorPanel assessment={assessment} viewed={viewed} view="table" onClose={onClose} />
    </LanguageContext>,
  )
  return { panel: within(screen.getByRole('dialog')), onClose, user: userEvent.setup() }
}

describe('the drill-down of an indicator', () => {
  test('has the number, its verdict with the gap, and how it moved', () => {
    const { panel } = show('public-funds-standard-primary')
    expect(panel.getByRole('heading', { name: '小学生均公用经费标准' })).toBeVisible()
    expect(panel.getByText('达标，高于标准 400 元/生·年')).toBeVisible()
    expect(panel.getByText('连续 3 年达标')).toBeVisible()
    expect(panel.getByText('与 2017 年持平')).toBeVisible()
    expect(document.querySelector('[data-figure="indicator-trend"]')).not.toBeNull()
  })

  test('takes the focus and gives way to Esc and to its cross', async () => {
    const { panel, onClose, user } = show('public-funds-standard-primary')
    expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true)
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledTimes(1)
    await user.click(panel.getByRole('button', { name: '关闭指标详情' }))
    expect(onClose).toHaveBeenCalledTimes(2)
  })

  test('sets the stages side by side', () => {
    const { panel } = show('public-funds-standard-primary')
    const row = within(panel.getByRole('tabpanel')).getByRole('row', { name: /高中/ })
    expect(row).toHaveTextContent('≥ 1,000')
    expect(row).toHaveTextContent('达标')
  })

  test('lists every year with its status and source', async () => {
    const { panel, user } = show('public-funds-standard-primary')
    await user.click(panel.getByRole('tab', { name: '分年份' }))
    const row = within(panel.getByRole('tabpanel')).getByRole('row', { name: /2014/ })
    expect(row).toHaveTextContent('无无标准')
    expect(row).toHaveTextContent('示意值')
  })

  test('has no tab of schools where none were measured', () => {
    const { panel } = show('public-funds-standard-primary')
    expect(panel.queryByRole('tab', { name: '分学校' })).not.toBeInTheDocument()
  })

  test('ranks schools where there are figures', async () => {
    const { panel, user } = show('students-per-staff-primary')
    await user.click(panel.getByRole('tab', { name: '分学校' }))
    expect(within(panel.getByRole('tabpanel')).getAllByRole('listitem')).toHaveLength(8)
    expect(panel.getByText(/8 所学校，由高到低排列/)).toBeVisible()
  })

  test('fills the formula in and cites the clause, confirmed or not', async () => {
    const { panel, user } = show('training-share')
    await user.click(panel.getByRole('tab', { name: '依据' }))
    // 1,275,100 ÷ 25,002,000 = 0.0510
    expect(panel.getByText('127.51 万元 ÷ 2,500.2 万元 × 100 = 5.1%')).toBeVisible()
    expect(panel.getByText('教督〔2017〕6号')).toBeVisible()
    expect(panel.getByText('已核')).toBeVisible()
    expect(panel.getByText('待核')).toBeVisible()
  })

  test.each<readonly [string, RegExp | string]>([
    ['largest-class-primary', /^第三小学（601 班）58 人\/班/],
    ['party-branches', '直接取自来源，不经计算。'],
    ['balance-schools-failing-primary', '按名册和记录逐条计数，口径见定义。'],
    // Two are dated 2018; the report calls three more done without saying when.
    ['completed-projects', '5 个 − 3 个 = 2 个'],
  ])('says of %s how its number came about', async (id, words) => {
    const { panel, user } = show(id)
    await user.click(panel.getByRole('tab', { name: '依据' }))
    expect(panel.getByText(words)).toBeVisible()
  })

  test('denies an arithmetic only where the source states the number', () => {
    // Under a formula with an arithmetic of its own, "not computed" would be false.
    const viewed = bundledView('mouqu')
    const stated = viewed.assessments.filter(({ measurement }) => measurement.isStated === true && measurement.computed === undefined)
    const formulas = new Set(stated.map(({ indicator }) => indicator.formula.zh))
    // The report itself states that there are no super-sized classes.
    const own = ['66 人及以上的班级数', '各校数字之和；来源另列全区数的，用全区数', '来源所列数字，不作计算']
    expect([...formulas].toSorted()).toEqual(own.toSorted())
  })

  test('copies its address', async () => {
    const { panel, user } = show('training-share')
    await user.click(panel.getByRole('button', { name: '复制链接' }))
    expect(await panel.findByText('链接已复制')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(window.location.href)
  })

  test('speaks English without Chinese but for the documents', async () => {
    const { panel, user } = show('training-share', bundledView('mouqu', { language: 'en' }))
    await user.click(panel.getByRole('tab', { name: 'Basis' }))
    const words = screen.getByRole('dialog').cloneNode(true)
    if (!(words instanceof HTMLElement)) throw new Error('the panel is no element')
    words.querySelectorAll('[lang|="zh"]').forEach((quoted) => quoted.remove())
    expect(words.textContent).not.toMatch(/\p{Script=Han}/u)
  })
})

describe('a shortfall leads on', () => {
  test.each([
    ['largest-class-primary', '逐班查看超标班级', '#/classes?grade=primary&size=over'],
    ['largest-kindergarten-class-small', '逐班查看超标班级', '#/classes?grade=kindergarten&size=over'],
    ['variation-sports-area-per-student-primary', '在优质均衡页逐校查看、测算', '#/balance?indicator=sports-area-per-student'],
    ['qualified-teachers-primary', '在优质均衡页逐校查看、测算', '#/balance?indicator=qualified-teachers'],
    ['lowest-resource-ratio-primary', '在优质均衡页逐校查看、测算', '#/balance'],
  ])('%s to the page that shows what is behind it', (id, name, href) => {
    const { panel } = show(id)
    expect(panel.getByRole('link', { name }).getAttribute('href')).toMatch(href)
  })

  test.each(['largest-class-primary', 'largest-kindergarten-class-small', 'largest-school', 'lowest-resource-ratio-primary'])(
    '%s to the profiles of its schools',
    async (id) => {
      const { panel, user } = show(id)
      await user.click(panel.getByRole('tab', { name: '分学校' }))
      const links = within(panel.getByRole('tabpanel')).getAllByRole('link')
      expect(links.length).toBeGreaterThan(1)
      for (const link of links) expect(link.getAttribute('href')).toMatch(/#\/schools\/./)
    },
  )

  test('and names the school that is behind it', () => {
    const { panel } = show('largest-school')
    expect(panel.getByText(/^第一小学超 \d+ 人$/)).toBeVisible()
  })

  test('every class- or school-level standard that tests an indicator of it', () => {
    // What a duty's own number rests on, without a figure by school, has nothing to lead to.
    const whole = new Set(['training-share', 'bus-permit-rate', 'safety-lessons', 'guard-certificate-rate', 'video-retention-days'])
    const lost = bundledView('mouqu')
      .assessments.filter(({ standard }) => standard !== null && standard.level !== 'district')
      .filter(({ indicator }) => !('measureSchools' in indicator) && !whole.has(indicator.id))
    expect(lost.map(({ indicator }) => indicator.id)).toEqual([])
  })
})
