import type { DistrictView } from '#view/district-view.ts'
import type { School } from '#statistics/district-package.ts'
import type { StatedReason } from '#statistics/statistic.ts'
import type { Stage } from '#statistics/stage.ts'
import { smallView } from '#test/figures/small-view.ts'
import { school } from '#test/indicators/small-district.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'

/**
 * Twice what the seven standards ask of 1,000 primary pupils: 4.2, 1 and 0.9 teachers and 2.3 rooms per 100, 4.5 and 7.5 m² and
 * 2,000 yuan each. It is more than 1,000 junior students need too: 5.3, 1, 0.9, 2.4, 5.8, 10.2 and 2,500.
 */
const plenty = {
  students: 1_000,
  'teachers-above-required-qualification': 84,
  'backbone-teachers': 20,
  'pe-arts-teachers': 18,
  'teaching-area': 9_000,
  'sports-area': 15_000,
  'equipment-value': 4_000_000,
  'multimedia-classrooms': 46,
}

type Numbers = Partial<Record<keyof typeof plenty, number | StatedReason>>

function rows(id: string, stage: Stage, more: Numbers = {}, year = 2018) {
  return Object.entries({ ...plenty, ...more }).map(([indicator, value]) => ({ indicator, school: id, stage, year, value }))
}

function grade(id: string, stage: Stage, number: number, sizes: readonly number[]) {
  return sizes.map((students) => ({ school: id, stage, year: 2018, grade: number, students }))
}

/**
 * 第一小学 lacks sports area and has a class of 46; 第二小学 has all; 第三小学 withholds its equipment; a nine-year school lacks
 * backbone teachers in its junior stage; 城关中学 has no numbers; a teaching point has 30 pupils; a kindergarten opens in 2019.
 */
export function profiledSchools(over: Partial<Omit<DistrictView, 'district'>> = {}): DistrictView {
  return smallView(
    {
      scopes: ['nation', 'hebei'],
      years: [2017, 2018],
      schools: [
        school('one', { name: { zh: '第一小学', en: 'No. 1' } }),
        school('two', { name: { zh: '第二小学', en: 'No. 2' } }),
        school('three', { name: { zh: '第三小学', en: 'No. 3' } }),
        school('nine', { name: { zh: '九年制学校', en: 'Nine-year' }, kind: 'nine-year', stages: ['primary', 'junior'] }),
        school('mid', { name: { zh: '城关中学', en: 'Chengguan' }, kind: 'junior', stages: ['junior'] }),
        school('point', { name: { zh: '东沟教学点', en: 'Donggou' }, kind: 'teaching-point' }),
        school('garden', { name: { zh: '新幼儿园', en: 'Garden' }, kind: 'kindergarten', stages: ['kindergarten'], opens: 2019 }),
      ],
      rows: [
        ...rows('one', 'primary', { 'sports-area': 5_000 }, 2017),
        ...rows('one', 'primary', { 'sports-area': 6_000 }),
        ...rows('two', 'primary'),
        ...rows('three', 'primary', { 'equipment-value': 'withheld' }),
        ...rows('nine', 'primary'),
        ...rows('nine', 'junior', { 'backbone-teachers': 7 }),
        { indicator: 'students', school: 'point', stage: 'primary', year: 2018, value: 30 },
      ],
      classes: [
        ...grade('one', 'primary', 2, [40]),
        ...grade('one', 'primary', 1, [46, 44]),
        ...grade('two', 'primary', 1, [40]),
        ...grade('three', 'primary', 1, [40]),
        ...grade('nine', 'junior', 1, [40]),
        ...grade('nine', 'primary', 1, [40]),
        ...grade('point', 'primary', 1, [20]),
      ],
    },
    { standards: shippedStandards, ...over },
  )
}

/** A school of `profiledSchools` by its id. */
export function schoolOf(id: string, { district }: DistrictView): School {
  const found = district.schools.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no school ${id}`)
  return found
}
