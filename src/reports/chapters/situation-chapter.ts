import { overviewFigures } from '#figures/overview/overview-figures.ts'
import { findingsShown } from '#findings/all-findings.ts'
import { basisSentence, recognitionSentence, verdictHeadline } from '#findings/headline.ts'
import { deckMessages } from '#language/messages/decks.ts'
import { reportMessages } from '#language/messages/report.ts'
import { punctuation } from '#language/punctuation.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { ReportPart } from '../report.ts'
import { markedText } from './marked-text.ts'
import { narrativeText } from './narrative-text.ts'

/** 一、教育工作基本情况: schools, what the district says of itself, and how many indicators are met. */
export function situationChapter(viewed: DistrictView): readonly ReportPart[] {
  const { district, language } = viewed
  const { sentence } = deckMessages[language]
  const schools = overviewFigures.schoolCounts.build(viewed)
  const at = schools.chosen ?? schools.categories.length - 1
  const stages = schools.series
    .flatMap(({ data, name }) => {
      const datum = data[at]
      if (datum?.statistic.kind !== 'value') return []
      const text = reportMessages[language].value({ name, value: `${datum.text} ${schools.scale.words}` })
      return [markedText({ text, isIllustrative: datum.statistic.status !== 'reported' }, language)]
    })
    .join(reportMessages[language].nameSeparator)
  // What stands before the first chapter of its report (title, addressee) this document has itself.
  const [preamble] = district.package.meta.sources
  const findings = findingsShown(viewed)
  const headline = verdictHeadline(findings, language)
  const verdicts = [
    headline === null ? '' : markedText(headline, language),
    basisSentence(findings, language) ?? '',
    recognitionSentence(findings, language),
  ]
  return [
    { kind: 'heading', level: 1, text: reportMessages[language].situation },
    paragraph([markedText({ text: schools.title, isIllustrative: schools.isTitleIllustrative }, language), stages]),
    ...narrativeText(viewed, ({ part, source }) => part === 'introduction' && source !== preamble?.id).map(
      (text) => ({ kind: 'paragraph', text }) as const,
    ),
    paragraph(verdicts),
    { kind: 'figure', figure: schools },
  ]

  function paragraph(texts: readonly string[]): ReportPart {
    return {
      kind: 'paragraph',
      text: texts
        .filter((text) => text !== '')
        .map((text) => sentence({ text }))
        .join(punctuation[language].sentence),
    }
  }
}
