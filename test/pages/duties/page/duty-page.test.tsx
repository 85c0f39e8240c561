import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { DutyParts } from '#pages/duties/page/duty-page.tsx'
import type { DistrictView } from '#view/district-view.ts'
import { LanguageContext } from '#language/use-language.ts'
import { duties, type DutyId } from '#statistics/duty.ts'
import { bundledView } from '#test/records/bundled-view.ts'

const story = { title: '发现', isIllustrative: false, isDoubtful: false, summary: '一句话', figures: [], lost: null }

function show(viewed: DistrictView, duty: DutyId, indicatorId: string | null = null) {
  const onClosePanel = vi.fn<() => void>()
  const view = render(
    <LanguageContext value={viewed.language}>
      <DutyParts viewed={viewed} duty={duty} story={story} view="table" indicatorId={indicatorId} onClosePanel={onClosePanel} />
    </LanguageContext>,
  )
  return { onClosePanel, ...view }
}

function rowOf(name: string): HTMLElement {
  const row = screen.getByRole('link', { name }).closest('tr')
  if (row === null) throw new Error(`${name} is not in the table`)
  return row
}

describe('a duty page', () => {
  const viewed = bundledView('mouqu')

  test('has its finding, its number among the duties and its verdicts', () => {
    show(viewed, 'funding')
    expect(screen.getByRole('heading', { level: 1, name: '发现' })).toBeVisible()
    expect(within(screen.getByRole('navigation', { name: '当前位置' })).getByText(/职责四 教育经费/)).toBeVisible()
    expect(within(screen.getByRole('list', { name: '评定结果' })).getByText(/^达标 \d+$/)).toBeVisible()
  })

  test('lists an indicator with unit, value, standard, target, verdict, source and status, as a link to its drill-down', () => {
    show(viewed, 'funding')
    const row = rowOf('小学生均公用经费标准')
    const words = within(row)
    for (const text of ['元/生·年', '1,000', '持平', '≥ 600', '2020 年起标准 ≥ 650', '达标', '报告值'])
      expect(words.getByText(text)).toBeVisible()
    expect(words.getByRole('link')).toHaveAttribute('href', '#/duty/funding/public-funds-standard-primary')
    expect(words.getByRole('img')).toHaveAccessibleName('小学生均公用经费标准历年走势')
  })

  test('orders by verdict, and by catalogue when asked', async () => {
    show(viewed, 'funding')
    const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent)
    expect(names()[0]).toBe('义务教育教师平均工资')
    await userEvent.click(screen.getByRole('radio', { name: '按目录' }))
    expect(names()[0]).not.toBe('义务教育教师平均工资')
    expect(names()).toContain('义务教育教师平均工资')
  })

  test('leaves out other stages and says so', () => {
    show(bundledView('mouqu', { stage: 'junior' }), 'funding')
    expect(screen.queryByRole('link', { name: '小学生均公用经费标准' })).toBeNull()
    expect(screen.getByText(/只列初中和不分学段的指标，其他学段 \d+ 项未列出。/)).toBeVisible()
  })

  test('says that a document number is withheld', () => {
    show(viewed, 'funding')
    expect(document.getElementById('record-compulsory-funding-mechanism')).toHaveTextContent('文号 x政〔2016〕x号（原文隐去部分字号）')
  })

  test('names kinds of records that it has none of', () => {
    show(bundledView('qingshan', { onlyReported: true }), 'safety')
    expect(screen.getByText('报告没有这些记录（示意记录已隐藏）：项目与活动、政策文件、荣誉、下步打算。')).toBeVisible()
  })

  test('says that the address names no indicator, and leads back', () => {
    show(viewed, 'funding', 'no-such-indicator')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByText(/no-such-indicator/)).toBeVisible()
    expect(screen.getByRole('link', { name: '返回教育经费' })).toHaveAttribute('href', '#/duty/funding')
  })

  test('gives the row the focus when a panel closes that was opened by its address', async () => {
    const page = (indicatorId: string | null) => (
      <DutyParts viewed={viewed} duty="funding" story={story} view="table" indicatorId={indicatorId} onClosePanel={() => undefined} />
    )
    const { rerender } = render(page('training-share'))
    expect(await screen.findByRole('dialog')).toBeVisible()
    rerender(page(null))
    await waitFor(() => {
      expect(screen.getByRole('link', { name: '教师培训经费占公用经费预算比例' })).toHaveFocus()
    })
  })

  test('leads to the duty that has the indicator', () => {
    show(viewed, 'funding', 'rotation-share')
    expect(screen.getByRole('link', { name: /^查看/ })).toHaveAttribute('href', '#/duty/teachers/rotation-share')
  })
})

describe('the statements of the report', () => {
  afterEach(cleanup)

  test.each(duties)('of %s are all on its page, with their section', (duty) => {
    const viewed = bundledView('mouqu')
    show(viewed, duty)
    const own = viewed.district.package.narrative.filter((statement) => statement.duty === duty)
    expect(own.filter(({ id }) => document.getElementById(`statement-${id}`) === null)).toEqual([])
    for (const source of new Set(own.map((statement) => statement.source))) {
      const section = viewed.district.package.meta.sources.find(({ id }) => id === source)?.section?.zh ?? ''
      expect(screen.getByRole('heading', { level: 3, name: new RegExp(section.slice(0, 6)) })).toBeVisible()
    }
  })
})
