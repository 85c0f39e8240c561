import { writeXlsx, type Cell, type CellStyle } from 'hucre/xlsx'
import { holdable } from './xml.ts'
import type { OfficeChart } from './office-chart.ts'

/** The sheet behind a native chart: categories down, a series a column; a missing number is an empty cell, a zero is a zero. */
export async function chartWorkbook({ categories, corner, series }: OfficeChart): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>()
  series.forEach(({ points }, column) =>
    points.forEach(({ cellFormat, value }, row) => {
      const style: CellStyle = { numFmt: cellFormat }
      if (value !== null) cells.set(`${row + 1},${column + 1}`, { style })
    }),
  )
  return writeXlsx({
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          [holdable(corner), ...series.map(({ name }) => holdable(name))],
          ...categories.map((category, row) => [holdable(category), ...series.map(({ points }) => points[row]?.value ?? null)]),
        ],
        cells,
      },
    ],
  })
}
