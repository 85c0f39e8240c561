import type { DistrictView } from '#view/district-view.ts'
import { smallView } from '#test/figures/small-view.ts'
import { enough } from '#test/indicators/balance/enough.ts'
import { school } from '#test/indicators/small-district.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'

/** Two primary schools, one of which lacks sports area, a boarding junior school without numbers, a kindergarten that opens in 2019. */
export function someSchools(over: Partial<DistrictView> = {}): DistrictView {
  const rows = (id: string, more: Readonly<Record<string, number>>) =>
    Object.entries({ ...enough, staff: 50, ...more }).map(([indicator, value]) => ({
      indicator,
      school: id,
      stage: 'primary' as const,
      year: 2018,
      value,
    }))
  return smallView(
    {
      years: [2018],
      schools: [
        school('one', { name: { zh: '第一小学', en: 'No. 1' } }),
        school('two', { name: { zh: '第二小学', en: 'No. 2' }, area: 'town', ownership: 'private' }),
        school('mid', { name: { zh: '城关中学', en: 'Chengguan' }, kind: 'junior', stages: ['junior'], boarding: true }),
        school('garden', { name: { zh: '新幼儿园', en: 'Garden' }, kind: 'kindergarten', stages: ['kindergarten'], opens: 2019 }),
      ],
      rows: [...rows('one', { 'sports-area': 6_000 }), ...rows('two', { students: 800, staff: 50 })],
      classes: [
        { school: 'one', stage: 'primary', year: 2018, grade: 1, students: 46 },
        { school: 'one', stage: 'primary', year: 2018, grade: 2, students: 40 },
        { school: 'two', stage: 'primary', year: 2018, grade: 1, students: 45 },
      ],
    },
    { standards: shippedStandards, ...over },
  )
}
