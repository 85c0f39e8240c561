import type { DistrictView } from '#view/district-view.ts'
import { smallView } from '#test/figures/small-view.ts'
import { enough } from '#test/indicators/balance/enough.ts'
import { school } from '#test/indicators/small-district.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'

/**
 * What 600 pupils need in a junior school, but for half of the sports area: 5.3, 1 and 0.9 per 100, 5.8 m², 2,500 yuan, 2.4 rooms
 * per 100, and 5.1 of 10.2 m².
 */
const junior = {
  students: 600,
  'teachers-above-required-qualification': 32,
  'backbone-teachers': 6,
  'pe-arts-teachers': 6,
  'teaching-area': 3_480,
  'sports-area': 3_060,
  'equipment-value': 1_500_000,
  'multimedia-classrooms': 15,
}

/** A nine-year school that falls short in its junior stage only, in 2016 and 2018. */
export function combinedSchool(over: Partial<DistrictView> = {}): DistrictView {
  const rows = ([2016, 2018] as const).flatMap((year) =>
    ([['primary', enough] as const, ['junior', junior] as const] as const).flatMap(([stage, numbers]) =>
      Object.entries(numbers).map(([indicator, value]) => ({ indicator, school: 'nine', stage, year, value })),
    ),
  )
  return smallView(
    { years: [2016, 2018], schools: [school('nine', { kind: 'nine-year', stages: ['primary', 'junior'] })], rows },
    { standards: shippedStandards, ...over },
  )
}
