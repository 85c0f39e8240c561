import { figureScope } from '#figures/build/figure-scope.ts'
import { allFindings } from '#findings/all-findings.ts'
import { formatDate } from '#format/format-date.ts'
import { deckMessages } from '#language/messages/decks.ts'
import { inLanguage } from '#language/text.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { Slide } from '../slide.ts'
import { listPart } from './list-part.ts'
import { partWords } from './section-words.ts'

export const mostSources = 8

interface CitedSource {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly detail: string
}

/** What the numbers and the verdicts of the deck rest on: the district's sources first, then the official documents. */
export function citedSources(viewed: DistrictView): readonly CitedSource[] {
  const { district, language } = viewed
  const messages = deckMessages[language]
  const own = district.package.meta.sources.map(({ date, kind, title }) => ({
    id: `source ${inLanguage(title, language)}`,
    kind: kind === 'illustration' ? messages.sourceIllustrative : messages.sourceOfData,
    name: inLanguage(title, language),
    detail: date === undefined ? '' : formatDate(date, language),
  }))
  const standards = allFindings(viewed).flatMap(({ rule, verdict }) => (rule === null || verdict === 'reference' ? [] : [rule.standard]))
  const documents = standards.map(({ document, documentNumber }) => ({
    id: `document ${inLanguage(document, language)}`,
    kind: messages.sourceOfStandards,
    name: inLanguage(document, language),
    detail: documentNumber ?? '',
  }))
  return [...new Map([...own, ...documents].map((one) => [one.id, one])).values()]
}

/** What the deck rests on. */
export function sourcesSlide(viewed: DistrictView, part: number): Slide | null {
  const { language } = viewed
  const messages = deckMessages[language]
  const all = citedSources(viewed)
  const own = listPart(all, part, mostSources)
  if (own === null) return null
  const documents = all.filter(({ kind }) => kind === messages.sourceOfStandards).length
  return {
    name: partWords(messages.sources, own, language),
    section: messages.sources,
    title: messages.sourcesTitle({ documents: String(documents) }),
    isTitleIllustrative: false,
    isTitleDoubtful: false,
    subtitle: partWords(messages.sourcesSubtitle, own, language),
    body: {
      kind: 'table',
      columns: [
        { id: 'kind', name: messages.columnUse, numeric: false },
        { id: 'name', name: messages.columnSource, numeric: false },
        { id: 'detail', name: messages.columnNumber, numeric: false },
      ],
      rows: own.rows.map(({ detail, id, kind, name }) => ({
        id,
        cells: [{ text: kind }, { text: name, isStrong: true }, { text: detail }],
      })),
    },
    remarks: [],
    source: '',
    notes: [],
    drill: null,
    scope: figureScope(viewed),
    language,
  }
}
