import type { Figure, TableCell } from '#figures/figure.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import type { Language } from '#language/language.ts'
import { inLanguage } from '#language/text.ts'
import { fingerprint } from '#program/fingerprint.ts'
import { once } from '#statistics/once.ts'
import { type DistrictView, viewedIn } from '#view/district-view.ts'
import type { Deck, DeckSlide } from './deck.ts'
import { makeSlide } from './make-slide.ts'
import type { Slide, SlideCell, SlideTable } from './slide.ts'

/** A slide of a deck as it stands now: what the data say, under what the reader changed. */
export interface DeckPage {
  readonly saved: DeckSlide
  /** Null where the district has nothing to show any more. */
  readonly slide: Slide | null
  /** The title from the data. */
  readonly made: string
  /** Counted from 1 among those that are shown; null where it is hidden or empty. */
  readonly page: number | null
  readonly isTitleEdited: boolean
  /** Whether the title from the data is another one by now than that which the reader's own stands for. */
  readonly isTitleStale: boolean
  /** Whether the numbers of the slide are others than when the reader last saw it in this view. */
  readonly isChanged: boolean
}

/** The view of a slide: that of the board, with the slide's own year and stage. */
export function slideView({ year, stage }: Pick<DeckSlide, 'year' | 'stage'>, viewed: DistrictView): DistrictView {
  const { years } = viewed.district
  return viewedIn(viewed, {
    year: year !== null && years.includes(year) ? year : viewed.year,
    stage: stage === null ? viewed.stage : stage === 'all' ? null : stage,
  })
}

/** The slides of a deck in a view, in their order. */
export function deckPages(deck: Deck, viewed: DistrictView): readonly DeckPage[] {
  let page = 0
  return deck.slides.map((saved) => {
    const made = makeSlide(saved.content, slideView(saved, viewed))
    const isShown = made !== null && !saved.isHidden
    if (isShown) page += 1
    return {
      saved,
      slide: made === null ? null : changedSlide(made, saved),
      made: made?.title ?? '',
      page: isShown ? page : null,
      isTitleEdited: saved.title !== null,
      isTitleStale: saved.title !== null && made !== null && saved.title.instead !== made.title,
      isChanged: made !== null && saved.seen !== null && saved.seen.scope === scopeOf(made) && saved.seen.print !== slidePrint(made),
    }
  })
}

/** What a reader sees of a slide now, to be compared with later. */
export function seenNow(content: DeckSlide['content'], viewed: DistrictView): DeckSlide['seen'] {
  const slide = makeSlide(content, viewed)
  return slide === null ? null : { scope: scopeOf(slide), print: slidePrint(slide) }
}

const changedOnce = once(
  (slide: Slide, title: string | null, isStale: boolean, notes: string | null, shows: DeckSlide['shows']): Slide => ({
    ...slide,
    // One that was written for other numbers bears the mark of what is to be checked wherever it is read.
    ...(title === null ? {} : { title, isTitleDoubtful: slide.isTitleDoubtful || isStale }),
    ...(notes === null ? {} : { notes: notes.split('\n') }),
    ...(shows === 'table' && slide.body.kind === 'figure' ? { body: tableOf(slide.body.figure) } : {}),
  }),
)

function changedSlide(slide: Slide, { notes, shows, title }: DeckSlide): Slide {
  return changedOnce(slide, title?.text ?? null, title !== null && title.instead !== slide.title, notes, shows)
}

/** The numbers of a figure as a table on its slide. */
export function tableOf({ language, table }: Figure): SlideTable {
  return {
    kind: 'table',
    columns: table.columns.map(({ id, name, numeric }) => ({ id, name, numeric })),
    rows: table.rows.map(({ cells, chosen, id }) => ({
      id,
      cells: cells.map((cell) => ({ ...tableCell(cell, language), ...(chosen === true ? { isStrong: true } : {}) })),
    })),
  }
}

function tableCell({ statistic, text, verdict }: TableCell, language: Language): SlideCell {
  return {
    text: text === '' && verdict !== undefined ? inLanguage(verdictWords[verdict], language) : text,
    ...(verdict === undefined ? {} : { verdict }),
    ...(statistic === undefined ? {} : { statistic, isIllustrative: statistic.kind === 'value' && statistic.status !== 'reported' }),
  }
}

function scopeOf({ language, scope: { district, isReportedOnly, stage, year } }: Slide): string {
  return [district, year, stage ?? 'all', isReportedOnly ? 'reported' : 'all', language].join(' ')
}

const slidePrint = once((slide: Slide): string => fingerprint(wordsOf(slide).join('\n')))

/** All that a slide says, without what depends on the language alone being another. */
function wordsOf({ body, title }: Slide): readonly string[] {
  if (body.kind === 'cover') return [title, ...body.lines]
  const table = body.kind === 'table' ? body : tableOf(body.figure)
  return [title, ...table.rows.flatMap(({ cells }) => cells.flatMap(({ detail = '', text }) => [text, detail]))]
}
