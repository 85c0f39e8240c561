import { figureCatalogue, type FigureName } from '#figures/figure-catalogue.ts'
import type { Figure } from '#figures/figure.ts'
import { markedTitle } from '#figures/titles/marked-title.ts'
import { allFindings } from '#findings/all-findings.ts'
import { deckMessages } from '#language/messages/decks.ts'
import { inLanguage } from '#language/text.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { PageLink } from '#view/route.ts'
import type { Slide } from '../slide.ts'
import { dutySection } from './section-words.ts'
import { sourceWords } from './source-words.ts'

/** A figure as a slide: its finding is the title, and what it tells to one who cannot see it is what the presenter may say. */
export function figureSlide(figure: Figure, { id, parameters }: FigureName, viewed: DistrictView): Slide {
  const { language } = viewed
  const definition = figureCatalogue.find((one) => one.id === id)
  const finding = allFindings(viewed).find(({ assessment }) => assessment.indicator.id === parameters?.['indicator'])
  const duty = finding?.assessment.indicator.duty ?? definition?.duty ?? null
  return {
    name: finding?.name ?? (definition === undefined ? id : inLanguage(definition.name, language)),
    section: dutySection(duty, language),
    title: figure.title,
    isTitleIllustrative: figure.isTitleIllustrative,
    isTitleDoubtful: figure.isTitleDoubtful,
    subtitle: figure.subtitle,
    body: { kind: 'figure', figure },
    remarks: figure.notes,
    source: sourceWords(figure.sources, language),
    notes: [markedTitle(figure), figure.spoken, basisNote(figure), ...figure.notes]
      .filter((text) => text !== '')
      .map((text) => deckMessages[language].sentence({ text })),
    drill: drillOf(figure, language),
    scope: figure.scope,
    language,
  }
}

/** What the presenter says of the numbers of a figure that were made up; the slide shows which they are. */
function basisNote({ language, status }: Figure): string {
  const messages = deckMessages[language]
  if (status === 'mixed') return messages.hasIllustrative
  return status === 'illustrative' ? messages.allIllustrative : ''
}

/** Where the number leads that needs attention most, or else the first one of the chosen year: its classes, its schools, its indicator. */
function drillOf(figure: Figure, language: Figure['language']): Slide['drill'] {
  const { rows } = figure.table
  const numbers = [...rows.filter(({ chosen }) => chosen === true), ...rows].flatMap(({ cells }) => cells.flatMap((cell) => cell.to ?? []))
  const to: PageLink | undefined = strongest(figure) ?? numbers[0]
  return to === undefined ? null : { to, words: deckMessages[language].behindIt }
}

/** The last number that needs attention, as the largest classes stand last among the intervals. */
function strongest(figure: Figure): PageLink | undefined {
  if (figure.kind !== 'histogram') return undefined
  const { bins, series } = figure
  const strong = bins.flatMap((_, at) =>
    series.flatMap(({ data, strong: marked }) => {
      const { statistic, to } = data[at] ?? {}
      return marked?.[at] === true && statistic?.kind === 'value' && statistic.value > 0 && to !== undefined ? [to] : []
    }),
  )
  return strong.at(-1)
}
