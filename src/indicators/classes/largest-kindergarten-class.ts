import { defineIndicators } from '../building/define-indicators.ts'
import type { Indicator } from '../indicator.ts'
import { fromRecords } from '#statistics/from-records.ts'
import { largestSize } from './largest-size.ts'
import { measureLargestClass } from './school-classes.ts'

const grades = [
  { grade: 1, id: 'small', zh: '小班', en: 'age 3–4', standard: 'CS-KG-small' },
  { grade: 2, id: 'middle', zh: '中班', en: 'age 4–5', standard: 'CS-KG-middle' },
  { grade: 3, id: 'big', zh: '大班', en: 'age 5–6', standard: 'CS-KG-big' },
] as const

/** The largest kindergarten class of each grade: 小班 25, 中班 30, 大班 35 at most (幼儿园工作规程 art. 11). */
export const largestKindergartenClass: readonly Indicator[] = grades.flatMap(({ grade, id, zh, en, standard }) =>
  defineIndicators({
    family: `largest-kindergarten-class-${id}`,
    duty: 'preschool',
    stages: [null],
    name: { zh: `幼儿园${zh}最大班额`, en: `Largest kindergarten class, ${en}` },
    schoolName: { zh: `${zh}最大班额`, en: `Largest class, ${en}` },
    definition: { zh: `幼儿园${zh}中人数最多的班级的人数`, en: `children in the largest kindergarten class, ${en}` },
    formula: { zh: '各班幼儿数中的最大值', en: 'the largest number of children in a class' },
    unit: 'students-per-class',
    direction: 'lower',
    level: 'class',
    standards: [standard],
    measure: (district, year) => ({
      statistic: fromRecords(
        district.classes(year, 'kindergarten').filter((one) => one.grade === grade),
        district,
        largestSize,
      ),
      inputs: [],
    }),
    measureSchools: (district, year) => measureLargestClass(district, year, 'kindergarten', (one) => one.grade === grade),
  }),
)
