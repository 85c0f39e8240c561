import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { FigureFrame } from '#charts/figure-frame.tsx'
import { LazyWordFigure } from '#charts/lazy-word-figure.ts'
import type { FactsFigure } from '#figures/figure.ts'
import type { ViewAddress } from '#view/view-address.ts'
import { InAddress } from '#test/view/in-address.tsx'
import { expectConsole } from '#test/setup/console-guard.ts'
import { datum, head, series, tableOf, trend, withheld } from './sample-figures.ts'

const all = [series('a', '小学', 'primary', [600, 1000])]
const figure = trend('funds', '公用经费连续两年增长', '元/生·年', [2017, 2018], all, {
  notes: ['仅含公办学校'],
  sources: ['自查报告 二（四）', '统计公报'],
})

// As a page that has figures of words does.
beforeAll(LazyWordFigure.preload)
afterEach(() => {
  vi.unstubAllGlobals()
})

/** A browser in which every element is 640 × 240 px and says so at once. */
function giveRoom(): void {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(640)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(240)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly tell: () => void
      timer: NodeJS.Timeout | undefined
      constructor(tell: () => void) {
        this.tell = tell
      }
      observe(): void {
        this.timer = setTimeout(this.tell)
      }
      disconnect(): void {
        clearTimeout(this.timer)
      }
    },
  )
}

test('a figure says on what it rests, what its reader must know, and how its numbers are drawn', () => {
  render(<FigureFrame figure={figure} view="chart" headingLevel={2} />)
  const frame = screen.getByRole('figure', { name: '公用经费连续两年增长' })
  expect(within(frame).getByRole('heading', { level: 2, name: '公用经费连续两年增长' })).toBeVisible()
  expect(within(frame).getByText('元/生·年')).toBeVisible()
  expect(within(frame).getByText('来源：自查报告 二（四）；统计公报')).toBeVisible()
  expect(within(frame).getByText('仅含公办学校')).toBeVisible()
  expect(within(frame).getByText('报告值')).toBeVisible()
  expect(within(frame).getByText('示意值')).toBeVisible()
})

test('a figure without any number explains no marks and cites no source', () => {
  render(<FigureFrame figure={{ ...figure, status: 'none', sources: [] }} view="table" />)
  expect(screen.queryByText('报告值')).not.toBeInTheDocument()
  expect(screen.queryByText('示意值')).not.toBeInTheDocument()
  expect(screen.queryByText(/来源/)).not.toBeInTheDocument()
})

test('its chart has its words', async () => {
  giveRoom()
  render(<FigureFrame figure={figure} view="chart" />)
  expect(await screen.findByRole('application', { name: figure.alt })).toBeVisible()
  expect(screen.queryByRole('img', { name: figure.alt })).not.toBeInTheDocument()
})

test('its switch shows the table instead of the chart, and the chart again', async () => {
  giveRoom()
  render(<FigureFrame figure={figure} view="chart" />)
  await screen.findByRole('application')
  await userEvent.click(screen.getByRole('button', { name: '显示数据表：公用经费连续两年增长' }))
  expect(screen.getByRole('table', { name: '数据表：公用经费连续两年增长' })).toBeVisible()
  expect(screen.queryByRole('application')).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '显示图表：公用经费连续两年增长' }))
  expect(await screen.findByRole('application')).toBeVisible()
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
})

test('its own choice gives way when the page changes to another view', async () => {
  const { rerender } = render(<FigureFrame figure={figure} view="chart" />)
  await userEvent.click(screen.getByRole('button', { name: /^显示数据表/ }))
  rerender(<FigureFrame figure={figure} view="table" />)
  expect(screen.getByRole('table')).toBeVisible()
  rerender(<FigureFrame figure={figure} view="chart" />)
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
})

const enlarge = (title: string) => userEvent.click(screen.getByRole('button', { name: `放大至整个窗口：${title}` }))

test('it opens over the whole window with all it says, switches there by itself, and Escape closes it', async () => {
  render(<FigureFrame figure={figure} view="table" />, { wrapper: InAddress })
  await enlarge('公用经费连续两年增长')
  const dialog = await screen.findByRole('dialog', { name: '公用经费连续两年增长' })
  expect(within(dialog).getByText('元/生·年')).toBeVisible()
  expect(within(dialog).getByText('来源：自查报告 二（四）；统计公报')).toBeVisible()
  expect(within(dialog).getByText('甲区 · 2018 年自查')).toBeVisible()
  expect(within(dialog).getByRole('table')).toHaveTextContent('年份小学2017600 示意20181,000')
  await userEvent.click(within(dialog).getByRole('radio', { name: '图' }))
  expect(within(dialog).queryByRole('table')).not.toBeInTheDocument()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  // The figure on the page has kept its view.
  expect(screen.getByRole('table')).toBeVisible()
})

test('its cross closes it, and it can be opened again', async () => {
  render(<FigureFrame figure={figure} view="table" />, { wrapper: InAddress })
  await enlarge('公用经费连续两年增长')
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '关闭' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  await enlarge('公用经费连续两年增长')
  expect(await screen.findByRole('dialog')).toBeVisible()
})

test('it has an address of its own, in which arrows step through the years and a choice takes a stage', async () => {
  const opened: ViewAddress[] = []
  render(
    <InAddress onOpen={(address) => opened.push(address)}>
      <FigureFrame figure={figure} view="table" />
    </InAddress>,
  )
  await enlarge('公用经费连续两年增长')
  const dialog = await screen.findByRole('dialog')
  expect(opened.at(-1)?.details).toEqual({ figure: 'funds' })
  // The figure is of 2018, its last year: there is none to the right.
  await userEvent.keyboard('{ArrowRight}')
  expect(opened).toHaveLength(1)
  await userEvent.keyboard('{ArrowLeft}')
  expect(opened.at(-1)?.view.year).toBe(2017)
  await userEvent.click(within(dialog).getByRole('radio', { name: '初中' }))
  expect(opened.at(-1)).toMatchObject({ view: { stage: 'junior' }, details: { figure: 'funds' } })
})

test('one figure of the page follows another', async () => {
  const other = trend('pay', '工资低于公务员', '元', [2017, 2018], all)
  render(
    <main>
      <FigureFrame figure={figure} view="table" />
      <FigureFrame figure={other} view="table" />
    </main>,
    { wrapper: InAddress },
  )
  await enlarge('公用经费连续两年增长')
  const first = await screen.findByRole('dialog', { name: '公用经费连续两年增长' })
  expect(within(first).getByRole('status')).toHaveTextContent('1 / 2')
  expect(within(first).getByRole('button', { name: '‹ 上一图' })).toBeDisabled()
  await userEvent.click(within(first).getByRole('button', { name: '下一图 ›' }))
  const second = await screen.findByRole('dialog', { name: '工资低于公务员' })
  expect(within(second).getByRole('status')).toHaveTextContent('2 / 2')
  await userEvent.keyboard('{PageUp}')
  expect(await screen.findByRole('dialog', { name: '公用经费连续两年增长' })).toBeVisible()
})

const fact = { id: 'f', label: '培训', datum: datum(12), unitText: '期', before: '2017 年 10 期', history: [], chosen: 1, spoken: '' }
const facts = (id: string, title: string, one: FactsFigure['facts'][number]): FactsFigure => ({
  ...head(id, title, '2018 年'),
  kind: 'facts',
  facts: [one],
  table: tableOf([2017, 2018], all),
})

test('a chart that fails says so, leaves its table, and harms no other figure', async () => {
  expectConsole('error', /a fact out of order/)
  const broken = {
    ...fact,
    get label(): string {
      throw new Error('a fact out of order')
    },
  }
  const { rerender } = render(
    <>
      <FigureFrame figure={facts('a', '坏图', broken)} view="chart" />
      <FigureFrame figure={facts('b', '好图', fact)} view="chart" />
    </>,
  )
  const failed = screen.getByRole('figure', { name: '坏图' })
  expect(within(failed).getByRole('status')).toHaveTextContent('图表未能绘制，改以数据表显示。')
  expect(within(failed).getByRole('table')).toHaveTextContent('20181,000')
  expect(within(failed).getByText('来源：自查报告 二（四）')).toBeVisible()
  expect(within(screen.getByRole('figure', { name: '好图' })).getByRole('listitem')).toHaveTextContent('培训12 期2017 年 10 期')
  rerender(<FigureFrame figure={facts('a', '坏图', fact)} view="chart" />)
  expect(await screen.findByRole('listitem')).toHaveTextContent('培训12 期')
  expect(screen.queryByRole('status')).not.toBeInTheDocument()
})

test('a fact without a number gives its reason, without unit and without a line', () => {
  render(<FigureFrame figure={facts('a', '标题', { ...fact, datum: withheld(), before: null })} view="chart" />)
  expect(screen.getByRole('list', { name: '标题（2018 年）' })).toHaveTextContent(/^培训未公开$/)
  expect(screen.queryByRole('img')).not.toBeInTheDocument()
})
