import { findingOfAssessment } from '#findings/all-findings.ts'
import type { Finding } from '#findings/finding.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { scaleFor } from '#format/scale.ts'
import { assessmentWords } from '#indicators/assessment-words.ts'
import type { Language } from '#language/language.ts'
import { findingsMessages } from '#language/messages/findings.ts'
import { inLanguage } from '#language/text.ts'
import type { DistrictView } from '#view/district-view.ts'
import { scaleOfBoth } from '#format/format-against.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { figureHead, type OwnWords } from '../build/figure-head.ts'
import type { ChecklistFigure } from '../figure.ts'
import { dueWords } from '#findings/due-words.ts'
import { assessmentsOf } from './assessments-of.ts'
import { findingOfList } from '../titles/finding-of-list.ts'

/** Requirements or counts of different units in the chosen year: what was reached, the standard, the verdict on each. A duty may have words of its own. */
export function indicatorsChecklist(id: string, ids: readonly string[], viewed: DistrictView, own: OwnWords = {}): ChecklistFigure {
  const { language, year } = viewed
  const messages = findingsMessages[language]
  const members = assessmentsOf(ids, viewed)
  const items = members.map((assessment) => {
    const { indicator, measurement, verdict } = assessment
    const finding = findingOfAssessment(assessment, viewed)
    return {
      id: indicator.id,
      label: finding.name,
      datum: { statistic: measurement.statistic, text: finding.value, to: `/duty/${indicator.duty}/${indicator.id}` as const },
      standard: standardWords(finding, language),
      verdict,
    }
  })
  const head = {
    id,
    title: own.title ?? findingOfList(members, viewed),
    subtitle: own.subtitle ?? messages.ofYear({ year: String(year) }),
    notes: viewed.stage !== null && members.every(({ indicator }) => indicator.stage === null) ? [messages.noStages] : [],
  }
  const statistics = members.map(({ measurement }) => measurement.statistic)
  return {
    kind: 'checklist',
    ...figureHead(head, viewed, scaleFor('item', 0, language), statistics, []),
    items,
    table: {
      columns: [
        { id: 'name', name: messages.headingName, numeric: false },
        { id: 'value', name: messages.headingValue, numeric: true },
        { id: 'standard', name: messages.headingStandard, numeric: false },
        { id: 'verdict', name: messages.headingVerdict, numeric: false },
      ],
      rows: members.map((assessment, row) => {
        const { indicator, measurement, verdict } = assessment
        const { statistic } = measurement
        const limit = comparedWith(assessment)
        const scale = scaleOfBoth(statistic, assessment.limit ?? statistic, indicator.unit, language)
        return {
          id: indicator.id,
          cells: [
            { text: items[row]?.label ?? '' },
            { text: items[row]?.datum.text ?? '', statistic, scale },
            { text: items[row]?.standard ?? '', ...(limit === null ? {} : { limit, scale }) },
            { text: inLanguage(assessmentWords(assessment), language), verdict },
          ],
        }
      }),
    },
  }
}

/** The number that the words of the standard say, in base units; null where they say none. */
function comparedWith({ standard, limit, targets: [target] }: Assessment): number | null {
  if (standard !== null) return limit?.kind === 'value' ? limit.value : null
  return target?.value ?? null
}

/** The limit in force, as the finding has it, or the next target. */
function standardWords({ assessment: { standard, targets, indicator }, limit }: Finding, language: Language): string | null {
  if (standard !== null) return limit
  const [target] = targets
  if (target?.value == null) return null
  const value = formatStatistic({ kind: 'value', value: target.value, status: 'reported', sources: [] }, indicator.unit, language)
  return findingsMessages[language].targetOf({ name: '', due: dueWords(target, language), value })
}
