import { formatNumber } from '#format/format-number.ts'
import { withUnit } from '#format/format-statistic.ts'
import type { Scale } from '#format/scale.ts'
import { stageWords } from '#format/stage-words.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { findingsMessages } from '#language/messages/findings.ts'
import { inLanguage } from '#language/text.ts'
import { applicableStandards, firstTestedYear } from '#standards/applicable-standards.ts'
import type { FigureContext } from '../figure-context.ts'
import type { StandardLine } from '../figure.ts'

/**
 * The official limits of indicators over years: one line an indicator that steps where its standard changed, and its
 * next target as a line of its own. Limits that are no fixed number (more than last year) have no line.
 */
export function standardLines(
  members: readonly Assessment[],
  years: readonly number[],
  scale: Scale,
  context: FigureContext,
): readonly StandardLine[] {
  const { district, language, standards } = context
  const { scopes, area } = district.package.meta
  const messages = findingsMessages[language]
  const write = (value: number) => withUnit(formatNumber(value, scale, language), scale.words === '%' ? '%' : '')
  return members.flatMap(({ indicator, targets }) => {
    const { stage } = indicator
    const values = years.map(
      (year) => applicableStandards(standards, indicator.standards, { stage, scopes, area, year }).inForce?.value ?? null,
    )
    const last = values.findLast((value) => value !== null) ?? null
    const name = members.length > 1 && stage !== null ? inLanguage(stageWords[stage], language) : ''
    const tone = stage ?? ('muted' as const)
    const line: readonly StandardLine[] =
      last === null ? [] : [{ id: `standard-${indicator.id}`, name: messages.standardOf({ name, value: write(last) }), tone, values }]
    const [target] = targets
    if (last !== null || target?.value == null) return line
    const { value } = target
    const words = { name, year: String(firstTestedYear(target)), value: write(value) }
    return [{ id: `target-${indicator.id}`, name: messages.targetOf(words), tone, values: years.map(() => value), later: true }]
  })
}
