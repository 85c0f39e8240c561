import { classList } from '#figures/classes/class-list.ts'
import { classTableRows } from '#pages/classes/class-table-rows.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { expect, test } from 'vitest'

test('the class list as a file has every class with unit and status', () => {
  const viewed = bundledView('mouqu')
  const [headings, ...rows] = classTableRows(classList(viewed), viewed)
  expect(headings).toEqual(['学校', '学段', '年级', '班级', '人数', '人数 单位', '标准', '超出', '评定', '来源'])
  expect(rows).toHaveLength(643)
  // 58 students, 13 above the standard of 45.
  expect(rows).toContainEqual(['第三小学', '小学', '六年级', '601 班', 58, '人/班', 45, 13, '大班额', '示意'])
})
