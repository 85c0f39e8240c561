import { formatAgainst } from '#format/format-against.ts'
import { formatStatistic, scaleOf, statisticNumber } from '#format/format-statistic.ts'
import { scaleFor } from '#format/scale.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { assessmentWords } from '#indicators/assessment-words.ts'
import { findingsMessages } from '#language/messages/findings.ts'
import { inLanguage } from '#language/text.ts'
import { operatorSign } from '#standards/operator-sign.ts'
import type { FigureContext } from '../figure-context.ts'
import { figureHead, type OwnWords } from '../figure-head.ts'
import type { ChecklistFigure } from '../figure.ts'
import { dueWords } from './due-words.ts'
import { assessmentsOf } from './assessments-shown.ts'
import { findingOfList } from './finding-of-list.ts'

/** Requirements or counts of different units in the chosen year: what was reached, the standard, the verdict on each. A duty may have words of its own. */
export function indicatorsChecklist(id: string, ids: readonly string[], context: FigureContext, own: OwnWords = {}): ChecklistFigure {
  const { language, year } = context
  const messages = findingsMessages[language]
  const members = assessmentsOf(ids, context)
  const items = members.map((assessment) => {
    const { indicator, measurement, verdict } = assessment
    const scale = scaleOf(measurement.statistic, indicator.unit, language)
    return {
      id: indicator.id,
      label: inLanguage(indicator.name, language),
      datum: {
        statistic: measurement.statistic,
        text: statisticNumber(measurement.statistic, scale, language),
        to: `/duty/${indicator.duty}/${indicator.id}`,
      },
      unitText: measurement.statistic.kind === 'missing' ? '' : scale.words,
      standard: standardWords(assessment, context),
      verdict,
    }
  })
  const head = {
    id,
    title: own.title ?? findingOfList(members, context),
    subtitle: own.subtitle ?? messages.ofYear({ year: String(year) }),
    notes: context.stage !== null && members.every(({ indicator }) => indicator.stage === null) ? [messages.noStages] : [],
  }
  const statistics = members.map(({ measurement }) => measurement.statistic)
  return {
    kind: 'checklist',
    ...figureHead(head, context, scaleFor('item', 0, language), statistics, []),
    items,
    table: {
      columns: [
        { id: 'name', name: messages.headingName, numeric: false },
        { id: 'value', name: messages.headingValue, numeric: true },
        { id: 'standard', name: messages.headingStandard, numeric: false },
        { id: 'verdict', name: messages.headingVerdict, numeric: false },
      ],
      rows: members.map(({ indicator, measurement, targets, verdict }, row) => ({
        id: indicator.id,
        cells: [
          { text: inLanguage(indicator.name, language) },
          { text: formatStatistic(measurement.statistic, indicator.unit, language), statistic: measurement.statistic },
          { text: items[row]?.standard ?? '' },
          { text: inLanguage(assessmentWords({ verdict, targets }), language), verdict },
        ],
      })),
    },
  }
}

/** The limit in force in the scale of the value, whose unit is not repeated ("≥ 30"), or the next target. */
function standardWords({ standard, limit, targets, indicator, measurement }: Assessment, { language }: FigureContext): string | null {
  if (standard !== null && limit?.kind === 'value') {
    const written = formatAgainst(measurement.statistic, limit, indicator.unit, language)
    const isBare = measurement.statistic.kind === 'value' && indicator.unit !== 'percent'
    return `${operatorSign[standard.operator]} ${isBare ? written.limitNumber : written.limit}`
  }
  const [target] = targets
  if (target?.value == null) return null
  const value = formatStatistic({ kind: 'value', value: target.value, status: 'reported', sources: [] }, indicator.unit, language)
  return findingsMessages[language].targetOf({ name: '', due: dueWords(target, language), value })
}
