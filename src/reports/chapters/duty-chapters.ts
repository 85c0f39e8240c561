import { mainFigures, namedFigures } from '#decks/main-figures.ts'
import { findingsShown } from '#findings/all-findings.ts'
import { dutyHeadline } from '#findings/duty-headline.ts'
import type { Finding } from '#findings/finding.ts'
import { dutyWords } from '#format/duty-words.ts'
import { deckMessages } from '#language/messages/decks.ts'
import { reportMessages } from '#language/messages/report.ts'
import { inLanguage } from '#language/text.ts'
import { duties, type DutyId } from '#statistics/duty.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { ReportPart } from '../report.ts'
import { markedText } from './marked-text.ts'
import { narrativeText } from './narrative-text.ts'

/** 二、工作落实情况, duty by duty: what was done, which standards are met, the main figures. */
export function dutyChapters(viewed: DistrictView): readonly ReportPart[] {
  const { language } = viewed
  const messages = reportMessages[language]
  return [
    { kind: 'heading', level: 1, text: messages.duties },
    ...duties.flatMap((duty): readonly ReportPart[] => [
      {
        kind: 'heading',
        level: 2,
        text: messages.duty({ number: inLanguage(dutyWords[duty].number, language), name: inLanguage(dutyWords[duty].name, language) }),
      },
      ...dutyText(duty, viewed).map((text) => ({ kind: 'paragraph', text }) as const),
      ...dutyFigures(duty, viewed),
    ]),
  ]
}

function dutyText(duty: DutyId, viewed: DistrictView): readonly string[] {
  const { language } = viewed
  const messages = reportMessages[language]
  const findings = findingsShown(viewed, duty)
  const headline = dutyHeadline(findings, language)
  const own = narrativeText(viewed, (statement) => statement.part === 'duty' && statement.duty === duty)
  const listed = (verdicts: readonly Finding['verdict'][], write: (words: { list: string }) => string): readonly string[] => {
    const some = findings.filter(
      ({ assessment, verdict }) => verdicts.includes(verdict) && assessment.measurement.statistic.kind === 'value',
    )
    return some.length === 0 ? [] : [write({ list: some.map((finding) => findingWords(finding, language)).join(messages.listSeparator) })]
  }
  return [
    ...(headline === null ? [] : [deckMessages[language].sentence({ text: markedText(headline, language) })]),
    ...own,
    ...listed(['met'], messages.met),
    ...listed(['watch'], messages.watch),
    ...listed(['not-met'], messages.notMet),
    ...listed(['no-standard', 'reference', 'not-assessable'], messages.described),
  ]
}

/** "小学最大班额58人/班（示意）（标准≤45，超13人）". */
export function findingWords({ gap, isIllustrative, limit, name, value, verdict }: Finding, language: DistrictView['language']): string {
  const messages = reportMessages[language]
  const told = messages.value({ name, value })
  const mark = isIllustrative ? deckMessages[language].illustrative : ''
  const isJudged = verdict === 'met' || verdict === 'watch' || verdict === 'not-met'
  return limit === null || !isJudged ? `${told}${mark}` : messages.againstStandard({ told, limit, gap: gap ?? '', mark })
}

/** The figures that a duty is told with, those of the four named ones among them. */
function dutyFigures(duty: DutyId, viewed: DistrictView): readonly ReportPart[] {
  return [...namedFigures.filter((one) => one.duty === duty && one.id !== 'school-counts'), ...mainFigures[duty]].flatMap(({ build }) => {
    const figure = build(viewed)
    // One without any number is told by what is to be completed.
    return figure === null || figure.status === 'none' ? [] : [{ kind: 'figure', figure } as const]
  })
}
