import { smallView } from '#test/figures/small-view.ts'
import { school } from '#test/indicators/small-district.ts'
import type { DistrictView } from '#view/district-view.ts'

/** Two primary schools and a kindergarten: four classes above their limits, one of them large. */
export function smallClasses(over: Partial<DistrictView> = {}): DistrictView {
  return smallView(
    {
      years: [2017, 2018],
      schools: [
        school('one', { name: { zh: '第一小学', en: 'No. 1' } }),
        school('two', { name: { zh: '第二小学', en: 'No. 2' } }),
        school('garden', { kind: 'kindergarten', stages: ['kindergarten'], name: { zh: '第一幼儿园', en: 'Garden 1' } }),
      ],
      rows: [{ indicator: 'staff', school: 'one', stage: 'primary', year: 2018, value: 9 }],
      classes: [
        { school: 'one', stage: 'primary', year: 2018, grade: 1, students: 46 },
        { school: 'one', stage: 'primary', year: 2018, grade: 1, students: 47 },
        { school: 'one', stage: 'primary', year: 2018, grade: 6, students: 56 },
        { school: 'two', stage: 'primary', year: 2018, grade: 2, students: 45 },
        { school: 'garden', stage: 'kindergarten', year: 2018, grade: 1, students: 26 },
        { school: 'garden', stage: 'kindergarten', year: 2018, grade: 2, students: 20 },
        { school: 'one', stage: 'primary', year: 2017, grade: 1, students: 50 },
      ],
    },
    over,
  )
}
