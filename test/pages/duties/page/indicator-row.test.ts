import { expect, test } from 'vitest'
import { indicatorRow } from '#pages/duties/page/indicator-row.ts'
import type { DistrictView } from '#view/district-view.ts'
import { bundledView } from '#test/records/bundled-view.ts'

function rowOf(id: string, viewed: DistrictView) {
  const found = viewed.assessments.find(({ indicator }) => indicator.id === id)
  if (found === undefined) throw new Error(`no indicator ${id}`)
  return indicatorRow(found, viewed)
}

const viewed = bundledView('mouqu')

test('a reported number has unit, change, standard, target, source and status', () => {
  expect(rowOf('public-funds-standard-primary', viewed)).toMatchObject({
    name: '小学生均公用经费标准',
    unit: '元/生·年',
    value: '1,000',
    change: '持平',
    standard: { words: '≥ 600' },
    target: { words: '2020 年起标准 ≥ 650' },
    reason: null,
    status: '报告值',
  })
})

test('the mark of the report stays beside the number', () => {
  expect(rowOf('backbone-teacher-share', viewed).value).toBe('15 以上')
})

test('a withheld number says so and is not judged', () => {
  const row = rowOf('two-exemptions-funds', viewed)
  expect([row.value, row.change, row.status]).toEqual(['未公开', '无数据', ''])
})

test('a number that cannot be judged gives the reason', () => {
  const reasons = bundledView('mouqu', { onlyReported: true })
  const open = reasons.assessments.filter(({ verdict }) => verdict === 'not-assessable').map((one) => indicatorRow(one, reasons).reason)
  expect(open.length).toBeGreaterThan(5)
  expect(open.every((reason) => reason !== null && /未公开|报告未载|不适用|缺少班级名册/.test(reason))).toBe(true)
})

test('a row has a number or a reason for every year of the package, whichever is chosen', () => {
  expect(rowOf('public-funds-standard-primary', bundledView('mouqu', { year: 2016 })).series).toHaveLength(5)
})
