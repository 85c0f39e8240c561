import { inLanguage } from '#language/text.ts'
import { reportMessages } from '#language/messages/report.ts'
import { deckMessages } from '#language/messages/decks.ts'
import type { Narrative } from '#statistics/district-package.ts'
import type { DistrictView } from '#view/district-view.ts'
import { markedText } from './marked-text.ts'

/** A number that the source withholds ("x 人") is one to be completed; a name that it withholds ("xx 区") stays as printed. */
function completed(text: string, toFill: string): string {
  return text.replaceAll(/(?<!\w)(?:x+(?= ?[人名所个次余万平元亩㎡栋册%％])|x(?=[；，。]|$))/gu, toFill)
}

/** Statements of the district itself that `belongs` picks, section by section, a paragraph each; none where it made none. */
export function narrativeText({ district, language }: DistrictView, belongs: (statement: Narrative) => boolean): readonly string[] {
  const { meta, narrative } = district.package
  const messages = reportMessages[language]
  const own = narrative.filter(belongs)
  return meta.sources.flatMap(({ id }) => {
    const told = own
      .filter(({ source }) => source === id)
      .map(({ status, text }) => markedText({ text: inLanguage(text, language), isIllustrative: status !== 'reported' }, language))
    return told.length === 0
      ? []
      : [deckMessages[language].sentence({ text: told.map((text) => completed(text, messages.toFill)).join(messages.listSeparator) })]
  })
}
