import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { rowsWorkbook } from '#tables/rows-workbook.ts'

async function sheetOf(rows: Parameters<typeof rowsWorkbook>[0], name: string) {
  const { sheets } = await readXlsx(new Uint8Array(await (await rowsWorkbook(rows, name)).arrayBuffer()), { readStyles: true })
  const [sheet] = sheets
  if (sheet === undefined) throw new Error('The workbook has no sheet.')
  return sheet
}

test('a table is a sheet whose numbers count and whose text is no formula', async () => {
  const sheet = await sheetOf(
    [
      ['学校', '学生', '数据'],
      ['=cmd|x', 1_200, '报告'],
      ['第二小学', '未公开', ''],
    ],
    '学校名录 [2018]',
  )
  expect(sheet.name).toBe('学校名录  2018')
  expect(sheet.rows[1]?.slice(0, 3)).toEqual(['=cmd|x', 1_200, '报告'])
  expect(sheet.cells?.get('1,0')?.formula).toBeUndefined()
  expect(sheet.freezePane).toEqual({ rows: 1 })
  expect(sheet.autoFilter?.range).toBe('A1:C3')
})

test('columns beyond Z are filtered too', async () => {
  // 28 columns end at AB.
  const sheet = await sheetOf([Array.from({ length: 28 }, (_, at) => `栏${at}`)], '宽表')
  expect(sheet.autoFilter?.range).toBe('A1:AB1')
})
