import { columnsFigure } from '#figures/build/columns-figure.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { ColumnsFigure } from '#figures/figure.ts'
import { reasonWords } from '#format/reason-words.ts'
import { dutyPreschoolMessages } from '#language/messages/duty-preschool.ts'
import { inLanguage } from '#language/text.ts'
import { sum } from '#statistics/derive.ts'
import { countGrade, grades, registeredKindergartens, statedGrade } from './kindergarten-grades.ts'
import { kindergartensOnly } from './kindergartens-only.ts'

const to = '/duty/preschool/graded-kindergartens'

/**
 * Kindergartens by grade, split by ownership where the register has them (report 二（二）): 1 provincial, 4 municipal
 * and 17 other graded ones are reported; which of them are public stands in the register.
 */
export function kindergartensByGrade(context: DistrictView): ColumnsFigure {
  const { language, year } = context
  const messages = dutyPreschoolMessages[language]
  const register = registeredKindergartens(context)
  const labels = [messages.provincial, messages.municipal, messages.graded, messages.ungraded]
  const stated = grades.map((grade) => statedGrade(grade, context))
  const all = { id: 'all', name: messages.allKindergartens, tone: 'kindergarten', statistics: stated, to } as const
  const of = (ownership: 'public' | 'private') => grades.map((grade) => countGrade(register, grade, ownership, context))
  return columnsFigure(
    {
      id: 'kindergartens-by-grade',
      title: title(context),
      subtitle: (register.length === 0 ? messages.gradesPlainSubtitle : messages.gradesSubtitle)({ year: String(year) }),
      notes: [...opensLater(context), ...kindergartensOnly(context)],
      unit: 'school',
      arrangement: 'stacked',
      heading: messages.gradesHeading,
      categories: grades.map((id, index) => ({ id, label: labels[index] ?? id })),
      series:
        register.length === 0
          ? [all]
          : [
              { id: 'public', name: messages.publicKindergartens, tone: 'kindergarten', statistics: of('public'), to },
              { id: 'private', name: messages.privateKindergartens, tone: 'muted', statistics: of('private'), to },
            ],
      totals: stated,
    },
    context,
  )
}

function title(context: DistrictView): string {
  const { district, language, year } = context
  const messages = dutyPreschoolMessages[language]
  const observed = district.observe('graded-kindergartens', { year })
  const parts = grades.filter((grade) => grade !== 'ungraded').map((grade) => statedGrade(grade, context))
  const graded = observed.kind === 'value' ? observed : sum(parts)
  if (graded.kind === 'missing') return messages.gradesMissing({ reason: inLanguage(reasonWords[graded.reason], language) })
  const ungraded = statedGrade('ungraded', context)
  const words = { graded: String(graded.value) }
  return ungraded.kind === 'value' ? messages.gradesTitle({ ...words, ungraded: String(ungraded.value) }) : messages.gradesGraded(words)
}

/** A kindergarten that opens after the year counts already, as in the report. */
function opensLater(context: DistrictView): readonly string[] {
  const later = registeredKindergartens(context).flatMap(({ opens }) => (opens !== undefined && opens > context.year ? [opens] : []))
  const [first] = later
  if (first === undefined) return []
  return [dutyPreschoolMessages[context.language].opensLater({ count: String(later.length), year: String(first) })]
}
