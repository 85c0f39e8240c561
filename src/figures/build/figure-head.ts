import { doubtsOf } from '#findings/doubt-words.ts'
import { amountWords } from '#format/format-statistic.ts'
import { defineMessages } from '#language/define-messages.ts'
import { doubtMessages } from '#language/messages/doubts.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { citationsOf, citeInShort } from './cite-sources.ts'
import type { Datum, Figure } from '../figure.ts'
import type { DistrictView } from '#view/district-view.ts'
import { figureScope } from './figure-scope.ts'
import { figureStatus } from './figure-status.ts'
import type { Scale } from '#format/scale.ts'

/** What a page says of a figure; the rest of the record follows from its numbers. */
export interface FigureHead {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly notes?: readonly string[]
  /** What the spoken numbers are of, where all are of one: "2018 年". */
  readonly spokenOf?: string
  /** What the title tells, where that is not what the builder takes it to be (the chosen year, or all). */
  readonly told?: readonly Statistic[]
}

/** Words of a figure that says more than its builder would. */
export type OwnWords = Partial<Pick<FigureHead, 'title' | 'subtitle' | 'told'>>

/** So many doubts a figure has room for; the page lists them all. */
const mostNotes = 2

type Common = Pick<
  Figure,
  | 'id'
  | 'title'
  | 'isTitleIllustrative'
  | 'isTitleDoubtful'
  | 'subtitle'
  | 'language'
  | 'scope'
  | 'scale'
  | 'notes'
  | 'sources'
  | 'citations'
  | 'status'
  | 'alt'
  | 'spoken'
>

const words = defineMessages(
  {
    pair: ({ name, value }: { name: string; value: string }) => `${name} ${value}`,
    alt: ({ title, subtitle, values }: { title: string; subtitle: string; values: string }) =>
      values === '' ? `${title}（${subtitle}）` : `${title}（${subtitle}）。${values}。`,
    illustrative: ({ title }: { title: string }) => `${title}〔示意〕`,
    of: ({ category, values }: { category: string; values: string }) => `${category}：${values}`,
    separator: '，',
  },
  {
    pair: ({ name, value }) => `${name}: ${value}`,
    alt: ({ title, subtitle, values }) => (values === '' ? `${title} (${subtitle})` : `${title} (${subtitle}). ${values}.`),
    illustrative: ({ title }) => `${title} [illustrative]`,
    of: ({ category, values }) => `${category} – ${values}`,
    separator: '; ',
  },
)

/** A number of the figure by name, for the text that stands in for the picture. */
export interface NamedDatum {
  readonly name: string
  readonly datum: Datum
}

/**
 * The part of a record that all kinds share. `spoken` are the numbers that the alternative text states, `told` those that
 * the title rests on.
 */
export function figureHead(
  head: FigureHead,
  viewed: DistrictView,
  scale: Scale,
  statistics: readonly Statistic[],
  spoken: readonly NamedDatum[],
  told: readonly Statistic[] = statistics,
): Common {
  const { language } = viewed
  const { alt, illustrative, of, pair, separator } = words[language]
  const isTitleIllustrative = (head.told ?? told).some((one) => one.kind === 'value' && one.status === 'illustrative')
  const doubts = doubtsOf(head.told ?? told, viewed)
  const numbers = spoken
    .map(({ name, datum }) =>
      pair({ name, value: datum.statistic.kind === 'missing' ? datum.text : amountWords(datum.text, scale, language) }),
    )
    .join(separator)
  const values = head.spokenOf === undefined || numbers === '' ? numbers : of({ category: head.spokenOf, values: numbers })
  return {
    id: head.id,
    title: head.title,
    isTitleIllustrative,
    isTitleDoubtful: doubts.length > 0,
    subtitle: head.subtitle,
    language,
    scope: figureScope(viewed),
    scale,
    notes: [...(head.notes ?? []), ...doubts.slice(0, mostNotes).map((doubt) => doubtMessages[language].inFigure({ words: doubt }))],
    sources: citeInShort(statistics, viewed.district, language),
    citations: citationsOf(viewed.district, language),
    status: figureStatus(statistics),
    alt: alt({ title: isTitleIllustrative ? illustrative({ title: head.title }) : head.title, subtitle: head.subtitle, values }),
    spoken: values,
  }
}
