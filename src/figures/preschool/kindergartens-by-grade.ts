import { columnsFigure } from '#figures/build/columns-figure.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { ColumnsFigure } from '#figures/figure.ts'
import { reasonWords } from '#format/reason-words.ts'
import { dutyPreschoolMessages } from '#language/messages/duty-preschool.ts'
import { inLanguage } from '#language/text.ts'
import { sumOfAll } from '#statistics/sums.ts'
import { countGrade, grades, registeredKindergartens, statedGrade } from './kindergarten-grades.ts'
import { kindergartensOnly } from './kindergartens-only.ts'

const to = '/duty/preschool/graded-kindergartens'

/**
 * Kindergartens by grade, split by ownership where the register has them (report 二（二）): 1 provincial, 4 municipal
 * and 17 other graded ones are reported; which of them are public stands in the register.
 */
export function kindergartensByGrade(viewed: DistrictView): ColumnsFigure {
  const { language, year } = viewed
  const messages = dutyPreschoolMessages[language]
  const register = registeredKindergartens(viewed)
  const labels = [messages.provincial, messages.municipal, messages.graded, messages.ungraded]
  const stated = grades.map((grade) => statedGrade(grade, viewed))
  const all = { id: 'all', name: messages.allKindergartens, tone: 'kindergarten', statistics: stated, to } as const
  const of = (ownership: 'public' | 'private') => grades.map((grade) => countGrade(register, grade, ownership, viewed))
  return columnsFigure(
    {
      id: 'kindergartens-by-grade',
      title: title(viewed),
      subtitle: (register.length === 0 ? messages.gradesPlainSubtitle : messages.gradesSubtitle)({ year: String(year) }),
      notes: [...opensLater(viewed), ...kindergartensOnly(viewed)],
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
    viewed,
  )
}

function title(viewed: DistrictView): string {
  const { district, language, year } = viewed
  const messages = dutyPreschoolMessages[language]
  const observed = district.observe('graded-kindergartens', { year })
  const parts = grades.filter((grade) => grade !== 'ungraded').map((grade) => statedGrade(grade, viewed))
  const graded = observed.kind === 'value' ? observed : sumOfAll(parts)
  if (graded.kind === 'missing') return messages.gradesMissing({ reason: inLanguage(reasonWords[graded.reason], language) })
  const ungraded = statedGrade('ungraded', viewed)
  const words = { graded: String(graded.value) }
  return ungraded.kind === 'value' ? messages.gradesTitle({ ...words, ungraded: String(ungraded.value) }) : messages.gradesGraded(words)
}

/** A kindergarten that opens after the year counts already, as in the report. */
function opensLater(viewed: DistrictView): readonly string[] {
  const later = registeredKindergartens(viewed).flatMap(({ opens }) => (opens !== undefined && opens > viewed.year ? [opens] : []))
  const [first] = later
  if (first === undefined) return []
  return [dutyPreschoolMessages[viewed.language].opensLater({ count: String(later.length), year: String(first) })]
}
