import { needsTable } from '#pages/balance/needs/needs-table.ts'
import { filterRows, readBalanceSort, sortBalanceRows } from '#pages/balance/order-rows.ts'
import { trialWords } from '#pages/balance/trial/trial-words.ts'
import { districtNeeds } from '#indicators/balance/district-needs.ts'
import { tryOut } from '#statistics/trial/try-out.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { describe, expect, test } from 'vitest'
import { contextOf, sheetOf, three } from './balance-sheets.ts'

const ids = (rows: readonly { readonly school: { readonly id: string } }[]) => rows.map((row) => row.school.id)

describe('the rows', () => {
  const { rows } = sheetOf()

  test.each([
    [undefined, ['a', 'b', 'c']],
    ['met', ['b', 'a', 'c']],
    ['-met', ['a', 'b', 'c']],
    ['sports-area-per-student', ['b', 'a', 'c']],
    ['-sports-area-per-student', ['a', 'b', 'c']],
    // By name 第二 (dì'èr) comes before 第三 (dìsān) and 第一 (dìyī).
    ['-school', ['a', 'c', 'b']],
    ['price', ['a', 'b', 'c']],
  ])('in the order %s', (text, order) => {
    expect(ids(sortBalanceRows(rows, readBalanceSort(text), 'zh-CN'))).toEqual(order)
  })

  test.each([
    [{}, ['a', 'b', 'c']],
    [{ q: '第二' }, ['b']],
    [{ q: 'no. 3' }, ['c']],
    [{ q: 'dyx' }, ['a']],
    [{ verdict: 'not-met' }, ['b']],
    [{ verdict: 'not-assessable' }, ['c']],
    [{ verdict: 'splendid' }, ['a', 'b', 'c']],
    [{ verdict: 'met', q: '第二' }, []],
  ])('filtered by %j', (details, kept) => {
    expect(ids(filterRows(rows, details))).toEqual(kept)
  })
})

test('what it takes is a table of plain numbers', () => {
  expect(needsTable(districtNeeds(sheetOf()), contextOf(three))).toEqual([
    ['学校', '指标', '需增加（测算）', '单位', '说明', '数据'],
    ['第二小学', '县级以上骨干教师', 1, '人', '', '报告'],
    ['第二小学', '体育运动场馆面积', 2500, '㎡', '', '报告'],
    ['全区合计', '县级以上骨干教师', 1, '人', '', '报告'],
    ['全区合计', '体育运动场馆面积', 2500, '㎡', '', '报告'],
  ])
})

test('what it takes says what rests on made-up numbers', () => {
  // The shipped district's resources of 2018 are illustrative, all of them.
  const viewed = bundledView('mouqu')
  const rows = needsTable(districtNeeds(sheetOf(viewed.district)), viewed).slice(1)
  expect(rows.length).toBeGreaterThan(0)
  expect(new Set(rows.map((cells) => cells.at(-1)))).toEqual(new Set(['示意']))
})

test('a change is told with what is now', () => {
  const viewed = contextOf(three)
  const { district, applied } = tryOut(three, 2018, [
    { kind: 'add', school: 'new-1', stage: 'primary' },
    { kind: 'set', school: 'new-1', stage: 'primary', measure: 'students', value: 360 },
    { kind: 'set', school: 'b', stage: 'primary', measure: 'equipment-value', value: 2_345_678 },
    { kind: 'set', school: 'c', stage: 'primary', measure: 'sports-area', value: 7_500 },
    { kind: 'move', from: 'a', to: 'b', stage: 'primary', students: 40 },
  ])
  expect(applied.map((change) => trialWords(change, district, viewed))).toEqual([
    '新增学校 1',
    '新增学校 1 在校学生：0 人 → 360 人',
    '第二小学 教学仪器设备值：2,000,000 元 → 2,345,678 元',
    '第三小学 体育运动场馆面积：未公开 → 7,500 ㎡',
    '第一小学 转 40 人到 第二小学',
  ])
})
