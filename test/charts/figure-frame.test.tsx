import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { FaultBoundary } from '#ui/fault-boundary.tsx'
import { FigureFrame } from '#charts/figure-frame.tsx'
import { Sparkline } from '#charts/sparkline.tsx'
import { expectConsole } from '#test/setup/console-guard.ts'
import { datum, series, trend } from './sample-figures.ts'

const figure = trend('funds', '公用经费连续两年增长', '元/生·年', [2017, 2018], [series('a', '小学', 'primary', [600, 1000])])

test('a figure says its finding, its measure and its source, and is named by the finding', () => {
  render(<FigureFrame figure={figure} view="chart" />)
  const frame = screen.getByRole('figure', { name: '公用经费连续两年增长' })
  expect(within(frame).getByRole('heading', { level: 3 })).toHaveTextContent('公用经费连续两年增长')
  expect(within(frame).getByText('元/生·年')).toBeVisible()
  expect(within(frame).getByText(/自查报告 二（四）/)).toBeVisible()
})

test('its table has every number of the figure, and each figure switches by itself', async () => {
  render(<FigureFrame figure={figure} view="chart" />)
  await userEvent.click(screen.getByRole('button', { name: /数据表/ }))
  const rows = within(screen.getByRole('table')).getAllByRole('row')
  expect(rows.map((row) => row.textContent)).toEqual(['年份小学', '2017600 示意', '20181,000'])
})

test('the table of the page is shown in all figures', () => {
  const { rerender } = render(<FigureFrame figure={figure} view="chart" />)
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
  rerender(<FigureFrame figure={figure} view="table" />)
  expect(screen.getByRole('table')).toBeVisible()
})

test('a chart that fails leaves what stands in for it, and another figure gets its try', () => {
  expectConsole('error', /broken/)
  const Broken = ({ fails }: { readonly fails: boolean }) => {
    if (fails) throw new Error('broken')
    return <p>drawn</p>
  }
  const { rerender } = render(
    <FaultBoundary subject="one" instead={() => <p>table</p>}>
      <Broken fails />
    </FaultBoundary>,
  )
  expect(screen.getByText('table')).toBeVisible()
  rerender(
    <FaultBoundary subject="two" instead={() => <p>table</p>}>
      <Broken fails={false} />
    </FaultBoundary>,
  )
  expect(screen.getByText('drawn')).toBeVisible()
})

test('a small line is named, and breaks where a number is missing', () => {
  const statistics = [datum(1), datum(2)].map(({ statistic }) => statistic)
  render(
    <Sparkline series={[...statistics, { kind: 'missing', reason: 'withheld', sources: [] }, ...statistics]} chosen={4} label="走势" />,
  )
  expect(screen.getByRole('img', { name: /走势/ })).toBeInTheDocument()
})
