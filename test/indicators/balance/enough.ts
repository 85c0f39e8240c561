import type { School, Scope } from '#statistics/district-package.ts'
import type { StatedReason } from '#statistics/statistic.ts'
import type { Stage } from '#statistics/stage.ts'
import { smallDistrict } from '../small-district.ts'

/** Just what 1,000 pupils need in a primary school: 4.2, 1 and 0.9 per 100, 4.5 and 7.5 m², 2,000 yuan, 2.3 rooms per 100. */
export const enough = {
  students: 1_000,
  'teachers-above-required-qualification': 42,
  'backbone-teachers': 10,
  'pe-arts-teachers': 9,
  'teaching-area': 4_500,
  'sports-area': 7_500,
  'equipment-value': 2_000_000,
  'multimedia-classrooms': 23,
}

export type Numbers = Partial<Record<keyof typeof enough, number | StatedReason>>

/** Schools that have just enough, but for the numbers given. */
export function districtOf(
  schools: readonly (readonly [School, Numbers?])[],
  stage: Stage = 'primary',
  scopes: readonly Scope[] = ['nation'],
) {
  return smallDistrict({
    years: [2018],
    scopes,
    schools: schools.map(([school]) => school),
    rows: schools.flatMap(([school, numbers]) =>
      Object.entries({ ...enough, ...numbers }).map(([measure, value]) => ({
        indicator: measure,
        school: school.id,
        stage,
        year: 2018,
        value,
      })),
    ),
  })
}
