import type { Text } from '#language/text.ts'
import { classNumber } from '#statistics/class-number.ts'
import type { ClassRecord } from '#statistics/class-record.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { groupBy } from '#statistics/group-by.ts'
import type { Stage } from '#statistics/stage.ts'
import { missing } from '#statistics/statistic.ts'
import { fromRecords } from '#statistics/from-records.ts'
import { oncePerYear } from '../building/once-per-year.ts'
import type { SchoolMeasurement } from '../indicator.ts'
import { largestSize } from './largest-size.ts'

/** All classes of a year by school and stage; grouped once for all indicators, as a large district has tens of thousands. */
const classesBySchool = oncePerYear((district, year) => groupBy(district.classes(year), ({ school, stage }) => `${school} ${stage}`))

/** A number made from the classes of each school of a stage; not collected where a school has no class list. */
export function measureClasses(
  district: DistrictStatistics,
  year: number,
  stage: Stage | null,
  compute: (classes: readonly ClassRecord[]) => number,
): readonly SchoolMeasurement[] {
  if (stage === null) return []
  const classes = classesBySchool(district, year)
  return district.schoolsOf(stage, year).map(({ id }) => ({
    school: id,
    statistic: fromRecords(classes.get(`${id} ${stage}`) ?? [], district, compute),
    inputs: [],
  }))
}

/** The largest class of each school, which is its input; not applicable where a school has classes, but none that counts. */
export function measureLargestClass(
  district: DistrictStatistics,
  year: number,
  stage: Stage | null,
  counts: (one: ClassRecord) => boolean = () => true,
): readonly SchoolMeasurement[] {
  if (stage === null) return []
  const classes = classesBySchool(district, year)
  return measureClasses(district, year, stage, (all) => largestSize(all.filter(counts))).map(({ school, statistic }) => ({
    school,
    statistic: statistic.kind === 'value' && !Number.isFinite(statistic.value) ? missing('not-applicable', statistic.sources) : statistic,
    // Only what is looked at is worked out: thousands of schools are measured for one verdict.
    get inputs() {
      const largest = (classes.get(`${school} ${stage}`) ?? []).find(
        (one) => counts(one) && statistic.kind === 'value' && one.students === statistic.value,
      )
      return largest === undefined ? [] : [{ name: className(largest), unit: 'students-per-class' as const, statistic }]
    },
  }))
}

function className(one: ClassRecord): Text {
  const number = classNumber(one)
  return { zh: `${number} 班`, en: `class ${number}` }
}
