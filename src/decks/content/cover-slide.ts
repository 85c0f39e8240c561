import { figureScope } from '#figures/build/figure-scope.ts'
import { allFindings } from '#findings/all-findings.ts'
import { formatDate } from '#format/format-date.ts'
import { deckMessages } from '#language/messages/decks.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { Slide } from '../slide.ts'

/** What the deck is about, whose it is, as of when, and what 示意 means where some numbers are. */
export function coverSlide(viewed: DistrictView): Slide {
  const { language, year } = viewed
  const messages = deckMessages[language]
  const scope = figureScope(viewed)
  const { districtName: district, edition, editionDate } = scope
  const hasIllustrative = allFindings(viewed).some(({ isIllustrative }) => isIllustrative)
  return {
    name: messages.cover,
    section: '',
    title: messages.coverTitle({ year: String(year) }),
    isTitleIllustrative: false,
    isTitleDoubtful: false,
    subtitle: messages.coverOf({ district }),
    body: { kind: 'cover', lines: [messages.coverEdition({ edition, date: formatDate(editionDate, language) })] },
    remarks: hasIllustrative ? [messages.illustrativeMeans] : [],
    source: '',
    notes: [messages.coverNote({ district, year: String(year) })],
    drill: null,
    scope,
    language,
  }
}
