import { stageWords } from '#format/stage-words.ts'
import type { Text } from '#language/text.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Stage } from '#statistics/stage.ts'
import { missing } from '#statistics/statistic.ts'
import { share } from '../building/share.ts'
import type { Measurement } from '../indicator.ts'
import { classCount } from './class-count.ts'

/**
 * Classes with so many students or more, in percent of the classes of the stages named; not applicable where the register
 * shows no school of them, not collected without class lists.
 */
export function shareOfClasses(
  district: DistrictStatistics,
  year: number,
  stages: readonly ['senior'] | readonly ['primary', 'junior'],
  name: Text,
  from: number,
): Measurement {
  const classes = stages.flatMap((stage) => district.classes(year, stage))
  if (classes.length === 0 && district.schools.length > 0 && stages.every((stage) => district.schoolsOf(stage, year).length === 0)) {
    return { statistic: missing('not-applicable'), inputs: [] }
  }
  return share(
    classCount(classes, district, name, ({ students }) => students >= from),
    classCount(classes, district, allOf(stages), () => true),
  )
}

function allOf([first]: readonly [Stage, ...Stage[]]): Text {
  if (first !== 'senior') return { zh: '义务教育班级', en: 'Compulsory classes' }
  return { zh: `${stageWords.senior.zh}班级`, en: `${stageWords.senior.en} classes` }
}
