import { columnsFigure } from '#figures/columns-figure.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import type { ColumnsFigure } from '#figures/figure.ts'
import { dutyFigureMessages } from '#language/messages/duty-figures.ts'
import type { School } from '#statistics/district-package.ts'
import { missing, type Statistic } from '#statistics/statistic.ts'

const grades = [
  ['provincial-demonstration', 'provincial'],
  ['municipal-demonstration', 'municipal'],
  ['graded', 'graded'],
  ['ungraded', 'ungraded'],
] as const

/** Kindergartens of the register by grade and ownership; the register stands for the edition's year. */
export function kindergartensByGrade(context: FigureContext): ColumnsFigure {
  const { district, language } = context
  const messages = dutyFigureMessages[language]
  const register = district.schools.filter(
    ({ kind, status }) => kind === 'kindergarten' && !(district.reportedOnly && status === 'illustrative'),
  )
  const counted = (some: readonly School[]): Statistic => {
    if (register.length === 0) return missing('not-collected')
    const status = register.some((one) => one.status === 'illustrative') ? 'illustrative' : 'reported'
    return { kind: 'value', value: some.length, status, sources: [...new Set(register.map(({ source }) => source))] }
  }
  const of = (ownership: School['ownership']) =>
    grades.map(([grade]) => counted(register.filter((school) => school.ownership === ownership && (school.grade ?? 'ungraded') === grade)))
  const graded = register.filter(({ grade }) => grade !== undefined && grade !== 'ungraded').length
  return columnsFigure(
    {
      id: 'kindergartens-by-grade',
      title:
        register.length === 0 ? messages.gradesMissing : messages.gradesTitle({ graded: String(graded), all: String(register.length) }),
      subtitle: messages.gradesSubtitle,
      notes: [],
      unit: 'school',
      arrangement: 'stacked',
      heading: messages.gradesHeading,
      categories: grades.map(([id, key]) => ({ id, label: messages[key] })),
      series: [
        {
          id: 'public',
          name: messages.publicKindergartens,
          tone: 'kindergarten',
          statistics: of('public'),
          to: '/duty/preschool/graded-kindergartens',
        },
        {
          id: 'private',
          name: messages.privateKindergartens,
          tone: 'muted',
          statistics: of('private'),
          to: '/duty/preschool/graded-kindergartens',
        },
      ],
    },
    context,
  )
}
