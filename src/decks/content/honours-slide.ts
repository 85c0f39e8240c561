import { figureScope } from '#figures/build/figure-scope.ts'
import { citeInShort } from '#figures/build/cite-sources.ts'
import { achievementsHeadline } from '#findings/achievements-headline.ts'
import { formatDate } from '#format/format-date.ts'
import { deckMessages } from '#language/messages/decks.ts'
import { inLanguage } from '#language/text.ts'
import { levelWords } from '#records/record-words.ts'
import { levels } from '#statistics/district-package.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { Slide } from '../slide.ts'
import { listPart } from './list-part.ts'
import { partWords } from './section-words.ts'
import { sourceWords } from './source-words.ts'

export const mostHonours = 8

/** What was recognised, the nation's first. */
export function honoursSlide(viewed: DistrictView, part: number): Slide | null {
  const { district, language } = viewed
  const messages = deckMessages[language]
  const all = levels.flatMap((level) => district.package.honours.filter((honour) => honour.level === level))
  const own = listPart(all, part, mostHonours)
  if (own === null) return null
  const { isIllustrative, title } = achievementsHeadline(viewed)
  return {
    name: partWords(messages.honours, own, language),
    section: messages.honours,
    title,
    isTitleIllustrative: isIllustrative,
    isTitleDoubtful: false,
    subtitle: partWords(messages.honoursSubtitle({ count: String(all.length) }), own, language),
    body: {
      kind: 'table',
      columns: [
        { id: 'level', name: messages.columnLevel, numeric: false },
        { id: 'honour', name: messages.columnHonour, numeric: false },
        { id: 'date', name: messages.columnDate, numeric: false },
      ],
      rows: own.rows.map(({ date, id, level, name, status }) => ({
        id,
        cells: [
          { text: inLanguage(levelWords[level], language), isStrong: level === 'national' },
          { text: inLanguage(name, language), isIllustrative: status !== 'reported' },
          { text: date === undefined ? messages.undated : formatDate(date, language) },
        ],
      })),
    },
    remarks: [],
    source: sourceWords(
      citeInShort(
        own.rows.map(({ source }) => ({ sources: [source] })),
        district,
        language,
      ),
      language,
    ),
    notes: [messages.sentence({ text: isIllustrative ? `${title}${messages.illustrative}` : title })],
    drill: { to: '/achievements', words: messages.behindHonours },
    scope: figureScope(viewed),
    language,
  }
}
