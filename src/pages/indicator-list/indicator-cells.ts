import type { SheetRow } from '#format/sheet-row.ts'
import { dutyWords } from '#format/duty-words.ts'
import { shortStatusWords } from '#format/status-words.ts'
import { plainNumber } from '#tables/statistic-cells.ts'
import { stageWords } from '#format/stage-words.ts'
import { unitWords } from '#format/unit-words.ts'
import type { Finding } from '#findings/finding.ts'
import { stageOf } from '#indicators/indicator.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import type { Language } from '#language/language.ts'
import { indicatorListMessages } from '#language/messages/indicator-list.ts'
import { inLanguage, type Text } from '#language/text.ts'

const referenceWords: Text = { zh: '参考', en: 'for reference' }

/** The verdict of a finding in words; what only a recommendation says is a reference. */
export function findingVerdictWords(verdict: Finding['verdict'], language: Language): string {
  return inLanguage(verdict === 'reference' ? referenceWords : verdictWords[verdict], language)
}

/** The stage of a finding in words. */
export function findingStageWords({ assessment: { indicator } }: Finding, language: Language): string {
  const stage = stageOf(indicator)
  return stage === null ? indicatorListMessages[language].noStage : inLanguage(stageWords[stage], language)
}

/** The headings of the list as a file has them: number, unit and status in columns of their own. */
export function headingsOfFile(language: Language): readonly string[] {
  const messages = indicatorListMessages[language]
  return [
    messages.verdict,
    messages.indicator,
    messages.duty,
    messages.stage,
    messages.value,
    messages.unit,
    messages.limit,
    messages.rule,
    messages.document,
    messages.documentNumber,
    messages.gap,
    messages.since,
    messages.course,
    messages.who,
    messages.need,
    messages.data,
  ]
}

/** A finding as a row of a file. */
export function cellsOfFile(finding: Finding, language: Language): SheetRow {
  const { assessment, course, gap, limit, need, rule, since, who } = finding
  const { indicator, measurement } = assessment
  const { statistic } = measurement
  return [
    findingVerdictWords(finding.verdict, language),
    finding.name,
    inLanguage(dutyWords[indicator.duty].name, language),
    findingStageWords(finding, language),
    plainNumber(statistic, language),
    inLanguage(unitWords[indicator.unit], language),
    limit ?? '',
    rule?.words ?? '',
    rule === null ? '' : inLanguage(rule.standard.document, language),
    rule?.standard.documentNumber ?? '',
    gap ?? '',
    since ?? '',
    course?.words ?? '',
    who === null ? '' : [who.names, who.extent].filter((part) => part !== null).join(' '),
    need ?? '',
    statistic.kind === 'missing' ? '' : inLanguage(shortStatusWords[finding.isIllustrative ? 'illustrative' : statistic.status], language),
  ]
}
