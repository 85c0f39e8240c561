import { figureScope } from '#figures/build/figure-scope.ts'
import { findingsShown, worstFirst } from '#findings/all-findings.ts'
import { dutyHeadline } from '#findings/duty-headline.ts'
import type { Finding } from '#findings/finding.ts'
import { deckMessages } from '#language/messages/decks.ts'
import { punctuation } from '#language/punctuation.ts'
import type { DutyId } from '#statistics/duty.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { Slide, SlideTable } from '../slide.ts'
import { listPart } from './list-part.ts'
import { dutySection, partWords } from './section-words.ts'
import { shortCitation } from './short-citation.ts'

/** So many rows of two lines are read from the last seat of a room. */
export const mostShortfalls = 5

/** What is not met in a duty, largest gap first. */
export function shortfallsOf(viewed: DistrictView, duty: DutyId): readonly Finding[] {
  return worstFirst(findingsShown(viewed, duty)).filter(({ verdict }) => verdict === 'not-met')
}

/** What is not met in a duty: by how much, since when, who is behind it, and what it takes. */
export function shortfallsSlide(viewed: DistrictView, duty: DutyId, part: number): Slide | null {
  const { language } = viewed
  const messages = deckMessages[language]
  const all = shortfallsOf(viewed, duty)
  const own = listPart(all, part, mostShortfalls)
  const headline = dutyHeadline(findingsShown(viewed, duty), language)
  if (own === null || headline === null) return null
  return {
    name: partWords(messages.shortfalls, own, language),
    section: dutySection(duty, language),
    title: headline.text,
    isTitleIllustrative: headline.isIllustrative,
    isTitleDoubtful: headline.isDoubtful,
    subtitle: partWords(messages.shortfallsSubtitle, own, language),
    body: shortfallsTable(own.rows, language),
    remarks: [],
    source: messages.standards({
      list: [...new Set(own.rows.flatMap(({ rule }) => (rule === null ? [] : [shortCitation(rule.standard, language)])))].join(
        messages.listSeparator,
      ),
    }),
    notes: own.rows.map((finding) => shortfallSentence(finding, language)),
    drill: { to: `/indicators?verdict=not-met&duty=${duty}`, words: messages.behindShortfalls },
    scope: figureScope(viewed),
    language,
  }
}

function shortfallsTable(findings: readonly Finding[], language: DistrictView['language']): SlideTable {
  const messages = deckMessages[language]
  return {
    kind: 'table',
    columns: [
      { id: 'indicator', name: messages.columnIndicator, numeric: false },
      { id: 'value', name: messages.columnValue, numeric: true },
      { id: 'limit', name: messages.columnLimit, numeric: true },
      { id: 'gap', name: messages.columnGap, numeric: true },
      { id: 'who', name: messages.columnWho, numeric: false },
      { id: 'need', name: messages.columnNeed, numeric: false },
    ],
    rows: findings.map((finding) => ({
      id: finding.assessment.indicator.id,
      cells: [
        {
          text: finding.name,
          verdict: 'not-met',
          isStrong: true,
          detail: [finding.since, finding.course?.words].filter((one) => one != null).join(messages.between),
        },
        {
          text: finding.value,
          isIllustrative: finding.isIllustrative,
          statistic: finding.assessment.measurement.statistic,
        },
        { text: finding.limit ?? '', ...(finding.rule === null ? {} : { detail: finding.rule.words }) },
        { text: finding.gap ?? '', isStrong: true },
        { text: finding.who?.names ?? messages.wholeDistrict, ...(finding.who?.extent == null ? {} : { detail: finding.who.extent }) },
        { text: finding.need ?? messages.needUnknown },
      ],
    })),
  }
}

/** "小学最大班额 58 人（示意），标准 ≤ 45，超 13 人（至少 2014 年起）；第三小学 601、602 班等；增设 1 个班。" */
export function shortfallSentence(
  { gap, isIllustrative, limit, name, need, since, value, who }: Finding,
  language: DistrictView['language'],
): string {
  const messages = deckMessages[language]
  const { semicolon } = punctuation[language]
  const parts = [
    messages.shortfall({
      name,
      value: isIllustrative ? `${value}${messages.illustrative}` : value,
      limit: limit ?? '',
      gap: gap ?? '',
      since: since === null ? '' : messages.inBrackets({ words: since }),
    }),
    ...(who === null ? [] : [[who.names, who.extent].filter((one) => one !== null).join(messages.between)]),
    ...(need === null ? [] : [need]),
  ]
  return messages.sentence({ text: parts.join(semicolon) })
}
