import { barsFigure } from '#figures/build/bars-figure.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { BarsFigure } from '#figures/figure.ts'
import { fromRecords } from '#statistics/from-records.ts'
import { largeClassBounds } from '#indicators/classes/class-limits.ts'
import { classesMessages } from '#language/messages/classes.ts'
import { classList, gradeKey, tooLargeIn } from './class-list.ts'
import { sizeWords } from './size-words.ts'

/** All classes of a grade of a school, a bar each: beside the few that are too large stand the others, over which students could be spread. */
export function classesOfGrade(school: string, gradeOfStage: string, viewed: DistrictView): BarsFigure | null {
  const grade = classList(viewed).filter(({ record }) => record.school === school && gradeKey(record) === gradeOfStage)
  const [first] = grade
  if (first === undefined) return null
  const { language, standards, year } = viewed
  const messages = classesMessages[language]
  const students = grade.reduce((sum, { record }) => sum + record.students, 0)
  const isTooLarge = tooLargeIn(grade)
  const over = grade.filter(isTooLarge).length
  const size = sizeWords(grade, language)
  const words = { school: first.schoolName, grade: first.gradeName, count: String(grade.length), size }
  return barsFigure(
    {
      id: 'classes-of-grade',
      title: over === 0 ? messages.gradeWithin(words) : messages.gradeOver({ ...words, over: String(over) }),
      subtitle: messages.gradeSubtitle({
        year: String(year),
        students: String(students),
        mean: String(Math.round((students / grade.length) * 10) / 10),
      }),
      unit: 'person',
      headings: [messages.columnName, messages.columnStudents],
      bars: grade.map((row) => ({
        id: row.id,
        label: messages.className({ name: row.record.name }),
        statistic: fromRecords([row.record], viewed.district, () => row.record.students),
        tone: isTooLarge(row) ? 'not-met' : row.record.stage,
        ...(row.over !== null && row.over > 0 ? { note: messages.overBy({ count: String(row.over) }) } : {}),
      })),
      limits: [
        ...(first.limit === null
          ? []
          : [
              {
                id: first.limit.standard.id,
                name: messages.limitLine({ value: String(first.limit.value), size }),
                value: first.limit.value,
                tone: first.record.stage,
              },
            ]),
        ...(first.record.stage === 'kindergarten'
          ? []
          : [
              {
                id: 'CS-LARGE',
                name: messages.largeLine({ value: String(largeClassBounds(standards).large) }),
                value: largeClassBounds(standards).large,
                tone: 'not-met' as const,
              },
            ]),
      ],
    },
    viewed,
  )
}
