import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { FigureChart } from '#charts/figure-chart.tsx'
import { standingNavigation } from '#test/view/navigation.ts'
import { ViewNavigationContext } from '#view/view-navigation.ts'
import { bars, series, trend } from '../sample-figures.ts'

const standards = [{ id: 's', name: '标准 6', tone: 'muted', values: [null, 5, 6] }] as const
const figure = trend(
  'schools',
  '公办学校增至 8 所',
  '所，按学段',
  [2016, 2017, 2018],
  [series('a', '小学', 'primary', [7, null, 8]), series('b', '初中', 'junior', [3, 3, 4])],
  { standards },
)

const said = () => screen.getByRole('status').textContent

test('a chart is one stop of the tab key, named by its finding and with a hint at its keys', async () => {
  render(<FigureChart figure={figure} width={640} height={240} />)
  await userEvent.tab()
  const chart = screen.getByRole('application', { name: '公办学校增至 8 所（所，按学段）' })
  expect(chart).toHaveFocus()
  expect(chart).toHaveAccessibleDescription('方向键逐点查看，Home、End 到首尾，回车打开')
  expect(said()).toBe('')
  await userEvent.tab()
  expect(document.body).toHaveFocus()
})

test('the keys walk from point to point, and each is spoken with its standard', async () => {
  render(<FigureChart figure={figure} width={640} height={240} />)
  await userEvent.tab()
  await userEvent.keyboard('{ArrowLeft}')
  expect(said()).toBe('2018，小学：8 所（报告值）；标准 6')
  await userEvent.keyboard('{ArrowDown}')
  expect(said()).toBe('2018，初中：4 所（报告值）；标准 6')
  await userEvent.keyboard('{ArrowLeft}')
  // The limit of that year was another than the one in the name.
  expect(said()).toBe('2017，初中：3 所（示意值）；标准 6：5')
  await userEvent.keyboard('{ArrowUp}')
  expect(said()).toBe('2017，小学：未公开；标准 6：5')
  await userEvent.keyboard('{Home}')
  expect(said()).toBe('2016，小学：7 所（示意值）')
  await userEvent.keyboard('{ArrowLeft}')
  expect(said()).toBe('2016，小学：7 所（示意值）')
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  expect(said()).toBe('2018，小学：8 所（报告值）；标准 6')
  await userEvent.keyboard('{Home}{End}')
  expect(said()).toBe('2018，小学：8 所（报告值）；标准 6')
})

test('rows are walked down from the first', async () => {
  render(
    <FigureChart
      figure={bars('b', '标题', '副题', [
        ['甲校', 3],
        ['乙校', null],
      ])}
      width={640}
      height={240}
    />,
  )
  await userEvent.tab()
  await userEvent.keyboard('{ArrowDown}')
  expect(said()).toBe('甲校，3 所（报告值）')
  await userEvent.keyboard('{ArrowDown}')
  expect(said()).toBe('乙校，未公开')
  await userEvent.keyboard('{ArrowDown}')
  expect(said()).toBe('乙校，未公开')
})

test('Enter opens the page of the point, and does nothing where there is no number', async () => {
  const { navigation, asked } = standingNavigation()
  render(
    <ViewNavigationContext value={navigation}>
      <FigureChart figure={figure} width={640} height={240} />
    </ViewNavigationContext>,
  )
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect(asked).toEqual([])
  await userEvent.keyboard('{End}{ArrowLeft}{Enter}')
  expect(said()).toBe('2017，小学：未公开；标准 6：5')
  expect(asked).toEqual([])
  await userEvent.keyboard('{ArrowRight}{Enter}')
  expect(asked).toEqual(['push /duty/funding/a'])
})

test('Escape and leaving the chart end the walk; keys with Alt belong to the browser', async () => {
  const { container } = render(<FigureChart figure={figure} width={640} height={240} />)
  await userEvent.tab()
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
  expect(said()).toBe('')
  await userEvent.keyboard('{End}')
  expect(container).toHaveTextContent('报告值')
  await userEvent.keyboard('{Escape}')
  expect(said()).toBe('')
  await userEvent.keyboard('{End}')
  expect(said()).toContain('2018')
  await userEvent.tab()
  expect(said()).toBe('')
})

test('Escape ends the walk first, and only then reaches what the chart stands in', () => {
  const heard: string[] = []
  const listen = ({ key }: KeyboardEvent): void => {
    heard.push(key)
  }
  document.addEventListener('keydown', listen)
  render(<FigureChart figure={figure} width={640} height={240} />)
  const chart = screen.getByRole('application')
  for (const key of ['End', 'Escape', 'Escape']) fireEvent.keyDown(chart, { key })
  document.removeEventListener('keydown', listen)
  expect(heard).toEqual(['End', 'Escape'])
})

test('the pointer shows every number of the year with its unit and speaks nothing', () => {
  const { container } = render(<FigureChart figure={figure} width={640} height={240} />)
  const chart = screen.getByRole('application')
  // Far right inside the plot and left of the words beside it: the last year.
  fireEvent.pointerMove(chart, { clientX: 500, clientY: 100 })
  const tip = container.querySelector('ul')
  expect(tip).toHaveTextContent('小学8 所报告值')
  expect(tip).toHaveTextContent('初中4 所报告值')
  expect(tip).toHaveTextContent('标准 6')
  expect(said()).toBe('')
  fireEvent.pointerLeave(chart)
  expect(container.querySelector('ul')).toBeNull()
})
