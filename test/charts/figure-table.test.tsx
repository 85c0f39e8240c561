import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FigureTable } from '#charts/figure-table.tsx'
import type { FigureTable as Table } from '#figures/figure.ts'
import { LanguageContext } from '#language/use-language.ts'
import { galleryFigures } from './gallery/gallery-figures.ts'
import { datum, withheld } from './sample-figures.ts'

const table: Table = {
  columns: [
    { id: 'year', name: '年份', numeric: false },
    { id: 'value', name: '小学', numeric: true },
    { id: 'verdict', name: '结论', numeric: false },
  ],
  rows: [
    { id: '2016', cells: [{ text: '2016' }, datum(600, 'illustrative'), { text: '', verdict: 'not-met' }] },
    { id: '2017', cells: [{ text: '2017' }, withheld(), { text: '不作判断', verdict: 'not-assessable' }] },
    { id: '2018', cells: [{ text: '2018' }, datum(1000, 'reported', '/duty/funding/x')] },
  ],
}

test.each(galleryFigures.filter(({ table: { rows } }) => rows.length > 0))(
  '$id: every cell of the record is a cell of the table',
  (figure) => {
    render(<FigureTable table={figure.table} caption={figure.title} />)
    const rows = within(screen.getByRole('table', { name: figure.title })).getAllByRole('row')
    const [head, ...body] = rows.map((row) => Array.from(row.children, (cell) => cell.textContent))
    expect(head).toEqual(figure.table.columns.map(({ name }) => name))
    expect(body).toEqual(
      figure.table.rows.map(({ cells }) =>
        figure.table.columns.map((_, index) => {
          const { text, statistic } = cells[index] ?? { text: '' }
          return statistic?.kind === 'value' && statistic.status === 'illustrative' ? `${text} 示意` : text
        }),
      ),
    )
  },
)

test('rows and columns have heads, and the table scrolls in a region that the keys reach', () => {
  render(<FigureTable table={table} caption="数据表：公用经费" />)
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['年份', '小学', '结论'])
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['2016', '2017', '2018'])
  expect(screen.getByRole('region', { name: '数据表：公用经费' })).toHaveAttribute('tabindex', '0')
})

test('says its numbers, what they rest on, and why there is none', () => {
  render(<FigureTable table={table} caption="表" />)
  expect(screen.getByRole('row', { name: /^2016/ })).toHaveTextContent('2016600 示意未达标')
  expect(screen.getByRole('row', { name: /^2017/ })).toHaveTextContent('2017未公开不作判断')
  // The last row lacks its verdict: the cell is there and empty.
  expect(within(screen.getByRole('row', { name: /^2018/ })).getAllByRole('cell')).toHaveLength(2)
  expect(screen.getByRole('cell', { name: '未公开' })).toHaveAttribute('data-missing', 'true')
})

test('a number leads to its page', () => {
  render(<FigureTable table={table} caption="表" />)
  expect(screen.getByRole('link', { name: '1,000' })).toHaveAttribute('href', '#/duty/funding/x')
  expect(screen.getAllByRole('link')).toHaveLength(1)
})

test('speaks English to its English reader', () => {
  render(
    <LanguageContext value="en">
      <FigureTable table={table} caption="Table" />
    </LanguageContext>,
  )
  expect(screen.getByRole('row', { name: /^2016/ })).toHaveTextContent('600 illus.')
})
