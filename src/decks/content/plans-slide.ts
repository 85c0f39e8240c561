import { figureScope } from '#figures/build/figure-scope.ts'
import { citeInShort } from '#figures/build/cite-sources.ts'
import { dutyWords } from '#format/duty-words.ts'
import { deckMessages } from '#language/messages/decks.ts'
import { inLanguage } from '#language/text.ts'
import { duties } from '#statistics/duty.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { Slide } from '../slide.ts'
import { listPart } from './list-part.ts'
import { partWords } from './section-words.ts'
import { sourceWords } from './source-words.ts'

export const mostPlans = 7

/** What the district means to do next, duty by duty, what belongs to none of them last. */
export function plansSlide(viewed: DistrictView, part: number): Slide | null {
  const { district, language } = viewed
  const messages = deckMessages[language]
  const all = [...duties, null].flatMap((duty) => district.package.plans.filter((plan) => plan.duty === duty))
  const own = listPart(all, part, mostPlans)
  if (own === null) return null
  return {
    name: partWords(messages.plans, own, language),
    section: messages.plans,
    title: messages.plansTitle({ count: String(all.length) }),
    isTitleIllustrative: false,
    isTitleDoubtful: false,
    subtitle: partWords(messages.plansSubtitle, own, language),
    body: {
      kind: 'table',
      columns: [
        { id: 'duty', name: messages.columnDuty, numeric: false },
        { id: 'plan', name: messages.columnPlan, numeric: false },
      ],
      rows: own.rows.map(({ duty, id, status, text }) => ({
        id,
        cells: [
          { text: duty === null ? messages.overall : inLanguage(dutyWords[duty].name, language), isStrong: true },
          { text: inLanguage(text, language), isIllustrative: status !== 'reported' },
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
    notes: own.rows.map(({ status, text }) =>
      messages.sentence({ text: `${inLanguage(text, language)}${status === 'reported' ? '' : messages.illustrative}` }),
    ),
    drill: { to: '/achievements', words: messages.behindPlans },
    scope: figureScope(viewed),
    language,
  }
}
