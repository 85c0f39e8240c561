import type { SlideCell, SlideTable } from '#decks/slide.ts'
import { shortCitation } from '#decks/content/short-citation.ts'
import { findingsShown } from '#findings/all-findings.ts'
import type { Finding } from '#findings/finding.ts'
import { dutyWords } from '#format/duty-words.ts'
import { reasonWords } from '#format/reason-words.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import { reportMessages } from '#language/messages/report.ts'
import { inLanguage } from '#language/text.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { ReportAnnex } from '../report.ts'

/** All indicators with their verdicts, those that could not be assessed, and the data to be completed; an empty one is left out. */
export function reportAnnexes(viewed: DistrictView): readonly ReportAnnex[] {
  const messages = reportMessages[viewed.language]
  const findings = findingsShown(viewed)
  const missing = findings.filter(({ verdict }) => verdict === 'not-assessable')
  return [
    { title: messages.allIndicators, table: indicatorTable(findings, viewed) },
    { title: messages.notAssessed, table: reasonTable(missing, viewed) },
    { title: messages.toComplete, table: missingTable(findings, viewed) },
  ].flatMap(({ table, title }) => (table.rows.length === 0 ? [] : [{ title, parts: [{ kind: 'table', caption: title, table }] }]))
}

function dutyName({ assessment }: Finding, { language }: DistrictView): string {
  return inLanguage(dutyWords[assessment.indicator.duty].name, language)
}

function indicatorTable(findings: readonly Finding[], viewed: DistrictView): SlideTable {
  const { language } = viewed
  const messages = reportMessages[language]
  return {
    kind: 'table',
    columns: [
      { id: 'duty', name: messages.columnDuty, numeric: false },
      { id: 'indicator', name: messages.columnIndicator, numeric: false },
      { id: 'value', name: messages.columnValue, numeric: true },
      { id: 'limit', name: messages.columnLimit, numeric: true },
      { id: 'verdict', name: messages.columnVerdict, numeric: false },
      { id: 'source', name: messages.columnSource, numeric: false },
    ],
    rows: findings.map((finding) => ({
      id: finding.assessment.indicator.id,
      cells: [
        { text: dutyName(finding, viewed) },
        { text: finding.name },
        { text: finding.value, isIllustrative: finding.isIllustrative, statistic: finding.assessment.measurement.statistic },
        { text: finding.limit ?? '' },
        verdictCell(finding, language),
        { text: finding.rule === null ? '' : shortCitation(finding.rule.standard, language) },
      ],
    })),
  }
}

function verdictCell({ verdict }: Finding, language: DistrictView['language']): SlideCell {
  if (verdict === 'reference') return { text: reportMessages[language].reference }
  return { text: inLanguage(verdictWords[verdict], language), ...(verdict === 'no-standard' ? {} : { verdict }) }
}

function reasonOf({ assessment: { measurement } }: Finding, { language }: DistrictView): string {
  const { statistic } = measurement
  return statistic.kind === 'missing' ? inLanguage(reasonWords[statistic.reason], language) : ''
}

function reasonTable(findings: readonly Finding[], viewed: DistrictView): SlideTable {
  const messages = reportMessages[viewed.language]
  return {
    kind: 'table',
    columns: [
      { id: 'duty', name: messages.columnDuty, numeric: false },
      { id: 'indicator', name: messages.columnIndicator, numeric: false },
      { id: 'limit', name: messages.columnLimit, numeric: true },
      { id: 'reason', name: messages.columnReason, numeric: false },
    ],
    rows: findings.map((finding) => ({
      id: finding.assessment.indicator.id,
      cells: [
        { text: dutyName(finding, viewed) },
        { text: finding.name },
        { text: finding.limit ?? '' },
        { text: reasonOf(finding, viewed) },
      ],
    })),
  }
}

/** Each number that is missing once, with the indicators that need it. */
function missingTable(findings: readonly Finding[], viewed: DistrictView): SlideTable {
  const { language } = viewed
  const messages = reportMessages[language]
  const needed = new Map<string, { reason: string; uses: string[] }>()
  for (const finding of findings) {
    const { indicator, measurement } = finding.assessment
    if (measurement.statistic.kind !== 'missing') continue
    const inputs = measurement.inputs.filter(({ statistic }) => statistic.kind === 'missing')
    const own = { name: indicator.name, statistic: measurement.statistic }
    for (const { name, statistic } of inputs.length === 0 ? [own] : inputs) {
      const words = inLanguage(name, language)
      const reason = statistic.kind === 'missing' ? inLanguage(reasonWords[statistic.reason], language) : ''
      const entry = needed.get(words) ?? { reason, uses: [] }
      entry.uses.push(finding.name)
      needed.set(words, entry)
    }
  }
  return {
    kind: 'table',
    columns: [
      { id: 'data', name: messages.columnData, numeric: false },
      { id: 'reason', name: messages.columnReason, numeric: false },
      { id: 'use', name: messages.columnUse, numeric: false },
    ],
    rows: [...needed].map(([name, { reason, uses }]) => ({
      id: name,
      cells: [{ text: messages.missing({ name }) }, { text: reason }, { text: uses.join(messages.nameSeparator) }],
    })),
  }
}
