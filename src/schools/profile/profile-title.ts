import type { FigureContext } from '#figures/figure-context.ts'
import { formatNumber } from '#format/format-number.ts'
import { decimalsToTell } from '#format/decimals-to-tell.ts'
import { withUnit } from '#format/format-statistic.ts'
import { scaleFor } from '#format/scale.ts'
import type { SchoolAssessment } from '#indicators/schools/assess-school.ts'
import { schoolsMessages } from '#language/messages/schools.ts'
import { inLanguage } from '#language/text.ts'
import type { School } from '#statistics/district-package.ts'

/** What stands out at a school: what falls short most for its limit, or that nothing does. */
export function profileTitle(school: School, assessments: readonly SchoolAssessment[], { language, year }: FigureContext): string {
  const messages = schoolsMessages[language]
  const name = inLanguage(school.name, language)
  if (school.opens !== undefined && school.opens > year) return messages.notOpen({ name, year: String(year), opens: String(school.opens) })
  const tested = assessments.filter(({ verdict }) => verdict === 'met' || verdict === 'watch' || verdict === 'not-met')
  if (tested.length === 0) return messages.profileUnknown({ name })
  const short = tested.filter(({ verdict }) => verdict === 'not-met')
  const [worst] = short.toSorted((a, b) => (a.relativeMargin ?? 0) - (b.relativeMargin ?? 0))
  if (worst?.margin == null) {
    const watched = tested.filter(({ verdict }) => verdict === 'watch').length
    return watched === 0
      ? messages.profileWell({ name, count: String(tested.length) })
      : messages.profileWatch({ name, count: String(watched), all: String(tested.length) })
  }
  const words = { name, count: String(short.length), worst: schoolIndicatorName(worst, language), gap: gapWords(worst, language) }
  return worst.standard?.operator === '<=' ? messages.profileOver(words) : messages.profileShort(words)
}

/** What an indicator is called of one school. */
export function schoolIndicatorName({ indicator }: SchoolAssessment, language: FigureContext['language']): string {
  return inLanguage(indicator.schoolName ?? indicator.name, language)
}

function gapWords({ indicator, margin }: SchoolAssessment, language: FigureContext['language']): string {
  const gap = Math.abs(margin ?? 0)
  const scale = scaleFor(indicator.unit, gap, language)
  return withUnit(formatNumber(gap, scale, language, { decimals: decimalsToTell(gap, 0, scale) }), scale.words)
}
