import { columnsFigure } from '#figures/build/columns-figure.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { ColumnsFigure } from '#figures/figure.ts'
import { fromRecords } from '#statistics/from-records.ts'
import { classesMessages } from '#language/messages/classes.ts'
import { groupBy } from '#statistics/group-by.ts'
import { type ClassRow, limitedClasses, gradeKey, tooLargeIn } from './class-list.ts'
import { sizeWords } from './size-words.ts'

/** Classes by grade, within the standard and above it; entry grades are named, as they show what comes. */
export function classesByGrade(viewed: DistrictView): ColumnsFigure | null {
  const rows = limitedClasses(viewed)
  if (rows.length === 0) return null
  const messages = classesMessages[viewed.language]
  const isTooLarge = tooLargeIn(rows)
  const size = sizeWords(rows, viewed.language)
  const grades = [
    ...groupBy(
      rows.filter(({ limit }) => limit !== null),
      ({ record }) => gradeKey(record),
    ).values(),
  ].toSorted((a, b) => (a[0]?.gradeOrder ?? 0) - (b[0]?.gradeOrder ?? 0))
  const worst = grades.toSorted((a, b) => b.filter(isTooLarge).length - a.filter(isTooLarge).length)[0] ?? []
  const count = worst.filter(isTooLarge).length
  const entry = grades.filter(([first]) => first?.record.grade === 1).flat()
  const statistics = (keep: (row: ClassRow) => boolean) =>
    grades.map((own) =>
      fromRecords(
        own.map(({ record }) => record),
        viewed.district,
        () => own.filter(keep).length,
      ),
    )
  return columnsFigure(
    {
      id: 'classes-by-grade',
      title:
        grades.length === 0
          ? messages.withinShareMissing
          : count === 0
            ? messages.byGradeNone({ size })
            : messages.byGrade({ grade: worst[0]?.gradeName ?? '', count: String(count), size }),
      subtitle: messages.byGradeSubtitle({ year: String(viewed.year) }),
      notes: entry.length === 0 ? [] : [entryWords(entry, isTooLarge, size, viewed)],
      unit: 'class',
      arrangement: 'stacked',
      stressed: 'over',
      heading: messages.grade,
      categories: grades.flatMap(([first]) =>
        first === undefined
          ? []
          : [
              {
                id: gradeKey(first.record),
                label: first.gradeName,
              },
            ],
      ),
      series: [
        { id: 'within', name: messages.within, tone: 'met', statistics: statistics((row) => !isTooLarge(row)) },
        { id: 'over', name: messages.bandOver, tone: 'not-met', statistics: statistics(isTooLarge), to: '/classes?size=over' },
      ],
    },
    viewed,
  )
}

function entryWords(entry: readonly ClassRow[], isTooLarge: (row: ClassRow) => boolean, size: string, { language }: DistrictView): string {
  const messages = classesMessages[language]
  const grades = [...new Set(entry.map(({ gradeName }) => gradeName))].join(messages.nameSeparator)
  return messages.entryOver({ grades, count: String(entry.filter(isTooLarge).length), of: String(entry.length), size })
}
