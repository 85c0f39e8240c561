import { figureScope } from '#figures/build/figure-scope.ts'
import { findingsShown } from '#findings/all-findings.ts'
import { dutyRows } from '#findings/duty-rows.ts'
import { basisSentence, recognitionSentence, verdictHeadline } from '#findings/headline.ts'
import { tally, type Tally } from '#findings/tally.ts'
import { dutyWords } from '#format/duty-words.ts'
import { deckMessages } from '#language/messages/decks.ts'
import { headlineMessages } from '#language/messages/headline.ts'
import { overviewMessages } from '#language/messages/overview.ts'
import { inLanguage } from '#language/text.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { Slide, SlideCell } from '../slide.ts'

/** Where the district stands on each of its eight duties; the rows add up to the title. */
export function dutiesSlide(viewed: DistrictView): Slide {
  const { language } = viewed
  const messages = deckMessages[language]
  const words = overviewMessages[language]
  const findings = findingsShown(viewed)
  const all = tally(findings)
  const headline = verdictHeadline(findings, language)
  const counts = (of: Tally, indicators: number): readonly SlideCell[] => [
    of.standards > 0
      ? { text: '', shares: of }
      : { text: indicators === 0 ? words.noneOfStage : words.noStandard({ count: String(indicators) }) },
    { text: String(of.notMet), ...(of.notMet > 0 ? { verdict: 'not-met', isStrong: true } : {}) },
    { text: String(of.watch), ...(of.watch > 0 ? { verdict: 'watch' } : {}) },
    { text: String(of.met), ...(of.met > 0 ? { verdict: 'met' } : {}) },
    { text: String(of.unknown), ...(of.unknown > 0 ? { verdict: 'not-assessable' } : {}) },
    { text: String(of.illustrative) },
  ]
  return {
    name: messages.duties,
    section: messages.overall,
    title: headline?.text ?? headlineMessages[language].nothing,
    isTitleIllustrative: headline?.isIllustrative ?? false,
    isTitleDoubtful: headline?.isDoubtful ?? false,
    subtitle: words.dutiesOf({ count: String(all.standards) }),
    body: {
      kind: 'table',
      columns: [
        { id: 'duty', name: words.columnDuty, numeric: false },
        { id: 'shares', name: words.columnShares, numeric: false },
        { id: 'not-met', name: words.columnNotMet, numeric: true },
        { id: 'watch', name: words.columnWatch, numeric: true },
        { id: 'met', name: words.columnMet, numeric: true },
        { id: 'unknown', name: words.columnUnknown, numeric: true },
        { id: 'illustrative', name: words.columnIllustrative, numeric: true },
      ],
      rows: [
        ...dutyRows(viewed).map(({ all: indicators, duty, tally: own }) => ({
          id: duty,
          cells: [{ text: messages.numbered(nameOf(duty)) }, ...counts(own, indicators)],
        })),
        {
          id: 'total',
          cells: [{ text: words.total({ count: String(all.standards) }), isStrong: true }, ...counts(all, findings.length)],
          isTotal: true,
        },
      ],
    },
    remarks: [recognitionSentence(findings, language)].filter((one) => one !== ''),
    source: '',
    notes: [headline?.text ?? '', basisSentence(findings, language) ?? '', recognitionSentence(findings, language)]
      .filter((text) => text !== '')
      .map((text) => messages.sentence({ text })),
    drill: { to: '/indicators?verdict=not-met', words: words.allShortfalls({ count: String(all.notMet) }) },
    scope: figureScope(viewed),
    language,
  }

  function nameOf(duty: keyof typeof dutyWords) {
    const { name, number } = dutyWords[duty]
    return { number: inLanguage(number, language), name: inLanguage(name, language) }
  }
}
