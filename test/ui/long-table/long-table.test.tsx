import { LongTable } from '#ui/long-table/long-table.tsx'
import type { LongTableColumn } from '#ui/long-table/long-table-column.ts'
import type { LongTableSort } from '#ui/long-table/long-table-sort.ts'
import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'

interface Row {
  readonly id: string
  readonly size: number
}

const rowsOf = (count: number): readonly Row[] => Array.from({ length: count }, (_, at) => ({ id: `s${at}`, size: at * 10 }))

function columnsWith(onPress: (id: string) => void = () => undefined): readonly LongTableColumn<Row>[] {
  return [
    { id: 'name', name: '学校', width: 10, sortable: true, under: '标准', foot: '合计', cell: ({ id }) => id },
    {
      id: 'size',
      name: '学生数',
      note: '人',
      width: 6,
      align: 'end',
      sortable: true,
      under: '≥ 1',
      foot: <button type="button">全部</button>,
      cell: ({ id, size }) => (
        <button type="button" tabIndex={-1} onClick={() => onPress(id)}>
          {size}
        </button>
      ),
    },
    { id: 'note', name: '备注', width: 6, cell: () => '无' },
  ]
}

const ignore = () => undefined

function Sorted({
  count,
  sort = null,
  onSort = ignore,
  onPress,
}: {
  readonly count: number
  readonly sort?: LongTableSort | null
  readonly onSort?: (sort: LongTableSort) => void
  readonly onPress?: (id: string) => void
}) {
  const [columns] = useState(() => columnsWith(onPress))
  const [rows] = useState(() => rowsOf(count))
  return <LongTable label="学校" columns={columns} rows={rows} rowId={({ id }) => id} sort={sort} onSort={onSort} empty="没有学校" />
}

const grid = () => screen.getByRole('grid', { name: '学校' })

describe('a long table', () => {
  test('draws only rows in view, and says how many there are', () => {
    render(<Sorted count={3000} />)
    const drawn = within(grid()).getAllByRole('row')
    expect(drawn.length).toBeLessThan(80)
    // Two lines of headings, 3,000 rows, the last line.
    expect(grid()).toHaveAttribute('aria-rowcount', '3003')
    expect(screen.getByRole('row', { name: /^s0/ })).toHaveAttribute('aria-rowindex', '3')
    expect(screen.getByRole('row', { name: /^合计/ })).toHaveAttribute('aria-rowindex', '3003')
  })

  test('says so where there is no row', () => {
    render(<Sorted count={0} />)
    expect(within(grid()).getByText('没有学校')).toBeVisible()
  })

  test('names its columns with their unit and limit', () => {
    render(<Sorted count={2} />)
    expect(screen.getByRole('columnheader', { name: /学生数\s*人/ })).toBeVisible()
    expect(screen.getByRole('rowheader', { name: '标准' })).toBeVisible()
    expect(screen.getByText('≥ 1')).toBeVisible()
  })

  test('tells which column it is sorted by, and asks for the other direction on a second press', async () => {
    const onSort = vi.fn<(sort: LongTableSort) => void>()
    render(<Sorted count={2} sort={{ column: 'size', direction: 'ascending' }} onSort={onSort} />)
    expect(screen.getByRole('columnheader', { name: /学生数/ })).toHaveAttribute('aria-sort', 'ascending')
    expect(screen.getByRole('columnheader', { name: /学校/ })).toHaveAttribute('aria-sort', 'none')
    expect(screen.getByRole('columnheader', { name: /备注/ })).not.toHaveAttribute('aria-sort')
    await userEvent.click(screen.getByRole('button', { name: /学生数/ }))
    expect(onSort).toHaveBeenLastCalledWith({ column: 'size', direction: 'descending' })
    await userEvent.click(screen.getByRole('button', { name: /学校/ }))
    expect(onSort).toHaveBeenLastCalledWith({ column: 'name', direction: 'ascending' })
  })
})

describe('the keyboard', () => {
  async function enter() {
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.tab()
  }

  test('reaches one cell after the headings and walks from it', async () => {
    render(<Sorted count={5} />)
    await enter()
    expect(screen.getByRole('rowheader', { name: 's0' })).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}{ArrowRight}')
    expect(screen.getByRole('gridcell', { name: '10' })).toHaveFocus()
    await userEvent.keyboard('{End}')
    expect(document.activeElement).toHaveTextContent('无')
    await userEvent.keyboard('{Home}{ArrowUp}{ArrowUp}')
    expect(screen.getByRole('rowheader', { name: 's0' })).toHaveFocus()
  })

  test('presses the button of a cell', async () => {
    const onPress = vi.fn<(id: string) => void>()
    render(<Sorted count={5} onPress={onPress} />)
    await enter()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}{Enter}')
    expect(onPress).toHaveBeenCalledExactlyOnceWith('s2')
  })

  test('ends in the last line', async () => {
    render(<Sorted count={5} />)
    await enter()
    await userEvent.keyboard('{PageDown}')
    expect(screen.getByRole('rowheader', { name: '合计' })).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}{ArrowRight}')
    expect(screen.getByRole('gridcell', { name: '全部' })).toHaveFocus()
    await userEvent.keyboard('{Control>}{Home}{/Control}')
    expect(screen.getByRole('rowheader', { name: 's0' })).toHaveFocus()
  })

  test('goes on from the cell that was pressed', async () => {
    render(<Sorted count={5} />)
    await userEvent.click(screen.getByRole('button', { name: '30' }))
    await userEvent.keyboard('{ArrowDown}')
    expect(screen.getByRole('gridcell', { name: '40' })).toHaveFocus()
  })
})

describe('on paper', () => {
  const columns = [...columnsWith(), { id: 'tick', name: '对比', width: 3, screenOnly: true, cell: () => '□' }]
  const show = (count: number) =>
    render(<LongTable label="学校" columns={columns} rows={rowsOf(count)} rowId={({ id }) => id} empty="没有" />)
  const print = (moment: 'beforeprint' | 'afterprint') =>
    act(() => {
      window.dispatchEvent(new Event(moment))
    })

  test('every row is drawn, nothing sorts, and what is only pressed is left out', () => {
    show(2500)
    expect(screen.getAllByRole('row').length).toBeLessThan(100)
    print('beforeprint')
    expect(screen.getByText('s2499')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /学校/ })).not.toBeInTheDocument()
    expect(screen.queryByRole('columnheader', { name: '对比' })).not.toBeInTheDocument()
    print('afterprint')
    expect(screen.queryByText('s2499')).not.toBeInTheDocument()
  })

  test('rows beyond a hundred pages are not printed, and the paper says so', () => {
    show(5003)
    print('beforeprint')
    expect(screen.getByText('s4999')).toBeInTheDocument()
    expect(screen.queryByText('s5000')).not.toBeInTheDocument()
    expect(screen.getByText('另有 3 行未打印，请下载 CSV 查看')).toBeInTheDocument()
    print('afterprint')
  })
})
