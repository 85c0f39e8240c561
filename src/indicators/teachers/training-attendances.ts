import { absent } from '#statistics/absent.ts'
import type { DistrictPackage, Training } from '#statistics/district-package.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { defineIndicators } from '../building/define-indicators.ts'
import { hiddenRecords } from '../building/hidden-records.ts'
import { sumOfRecords } from '#statistics/from-records.ts'

function ofYear({ trainings }: DistrictPackage, year: number): readonly Training[] {
  return trainings.filter((training) => training.year === year)
}

/** How many programmes of the year are left out while only reported values are shown. */
export function hiddenProgrammes(district: DistrictStatistics, year: number): number {
  return hiddenRecords(district, (content) => ofYear(content, year))
}

/** Who took part in the year's training programmes, added up: computed, as no source gives the sum, and whoever takes part in two is counted twice. */
export const trainingAttendances = defineIndicators({
  family: 'training-attendances',
  duty: 'teachers',
  stages: [null],
  name: { zh: '各项培训参加人数合计（计算，可能重复）', en: 'Participants of all training programmes (computed, may count twice)' },
  definition: {
    zh: '当年各培训项目参训人数之和，同一人参加多个项目重复计算',
    en: 'participants of the year’s training programmes added up; whoever takes part in two is counted twice',
  },
  formula: { zh: '各培训项目参训人数之和', en: 'participants of all programmes' },
  unit: 'person',
  direction: 'higher',
  level: 'district',
  measure: (district, year) => {
    const own = ofYear(district.package, year)
    return {
      statistic:
        hiddenProgrammes(district, year) > 0
          ? absent(district)
          : sumOfRecords(
              own.map(({ participants }) => participants),
              district,
            ),
      inputs: own.map(({ name, participants }) => ({ name, unit: 'person' as const, statistic: sumOfRecords([participants], district) })),
    }
  },
})
