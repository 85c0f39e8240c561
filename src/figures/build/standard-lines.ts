import { formatNumber } from '#format/format-number.ts'
import { withUnit } from '#format/format-statistic.ts'
import type { Scale } from '#format/scale.ts'
import { stageWords } from '#format/stage-words.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { findingsMessages } from '#language/messages/findings.ts'
import { inLanguage } from '#language/text.ts'
import { applicableStandards, issuedIn, situationOf } from '#standards/applicable-standards.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { StandardLine } from '../figure.ts'
import { dueWords } from '#findings/due-words.ts'

/**
 * The official limits of indicators over years: one line an indicator that steps where its standard changed, and its
 * next target as a line of its own. Limits that are no fixed number (more than last year) have no line.
 */
export function standardLines(
  members: readonly Assessment[],
  years: readonly number[],
  scale: Scale,
  viewed: DistrictView,
): readonly StandardLine[] {
  const { district, language, standards } = viewed
  const { meta } = district.package
  const messages = findingsMessages[language]
  const write = (value: number) => withUnit(formatNumber(value, scale), scale.words === '%' ? '%' : '')
  return members.flatMap(({ indicator, targets }) => {
    const { stage } = indicator
    const inForce = years.map(
      (year) => applicableStandards(standards, indicator.standards, situationOf(meta, stage, year)).inForce?.value ?? null,
    )
    const last = inForce.findLast((value) => value !== null) ?? null
    const name = members.length > 1 && stage !== null ? inLanguage(stageWords[stage], language) : ''
    const tone = stage ?? ('muted' as const)
    const line: readonly StandardLine[] =
      last === null
        ? []
        : [{ id: `standard-${indicator.id}`, name: messages.standardOf({ name, value: write(last) }), tone, values: inForce }]
    const [target] = targets
    if (last !== null || target?.value == null) return line
    const { value } = target
    const words = { name, due: dueWords(target, language), value: write(value) }
    const values = years.map((year) => (year < issuedIn(target) ? null : value))
    if (values.every((one) => one === null)) return []
    return [{ id: `target-${indicator.id}`, name: messages.targetOf(words), tone, values, later: true }]
  })
}
