import type { DistrictView } from '#view/district-view.ts'
import { once } from '#statistics/once.ts'
import { gradeWords } from '#format/grade-words.ts'
import { classNeeds, type ClassNeed } from '#indicators/classes/class-need.ts'
import { classLimits } from '#indicators/classes/class-limits.ts'
import { inLanguage } from '#language/text.ts'
import { classList } from '#figures/classes/class-list.ts'

/** A grade of a school with a class above its limit, as the page lists it. */
export interface NeedRow {
  readonly id: string
  readonly need: ClassNeed
  readonly schoolName: string
  readonly gradeName: string
  /** Students in the largest class once they are spread evenly over the classes there are then. */
  readonly largestThen: number
}

/** The grades of the view's year and stage that need attention: those that need most classes first, then those with most classes above. */
export const needList = once((viewed: DistrictView): readonly NeedRow[] => {
  const { district, language, stage, standards, year } = viewed
  const rows = classList(viewed)
  const names = new Map(rows.map(({ record, schoolName }) => [record.school, schoolName]))
  // What is only usual asks for no class, unless the reader looks at kindergartens.
  const asked = rows.filter(({ isUsual }) => !isUsual || stage === 'kindergarten')
  return classNeeds(
    asked.map(({ record }) => record),
    classLimits(district, year, standards),
  )
    .toSorted((a, b) => b.more - a.more || b.over - a.over)
    .map((need) => ({
      id: `${need.school} ${need.stage} ${need.grade}`,
      need,
      schoolName: names.get(need.school) ?? need.school,
      gradeName: inLanguage(gradeWords(need.stage, need.grade), language),
      largestThen: Math.ceil(need.students / (need.classes + need.more)),
    }))
})
