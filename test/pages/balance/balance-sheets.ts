import { balanceSheet } from '#indicators/balance/balance-sheet.ts'
import type { DistrictView } from '#view/district-view.ts'
import { districtOf } from '#test/indicators/balance/enough.ts'
import { school } from '#test/indicators/small-district.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'

/** Three primary schools: one that has enough, one that lacks sports area, one whose numbers are withheld. */
export const three = districtOf([
  [school('a', { name: { zh: '第一小学', en: 'No. 1' } })],
  [school('b', { name: { zh: '第二小学', en: 'No. 2' } }), { 'sports-area': 5_000, 'backbone-teachers': 9 }],
  [school('c', { name: { zh: '第三小学', en: 'No. 3' } }), { 'sports-area': 'withheld' }],
])

/** A view of a district in 2018 with the standards that the product ships. */
export function contextOf(district: DistrictView['district'], over: Partial<DistrictView> = {}): DistrictView {
  return { district, year: 2018, stage: null, language: 'zh-CN', standards: shippedStandards, assessments: [], ...over }
}

export function sheetOf(district: DistrictView['district'] = three) {
  return balanceSheet(district, shippedStandards, 2018, 'primary')
}
