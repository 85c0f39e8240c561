import { withUnit } from '#format/format-statistic.ts'
import { defineMessages } from '#language/define-messages.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { citeSources } from './cite-sources.ts'
import type { Datum, Figure } from './figure.ts'
import type { FigureContext } from './figure-context.ts'
import { figureStatus } from './figure-status.ts'
import type { Scale } from '#format/scale.ts'

/** What a page says of a figure; the rest of the record follows from its numbers. */
export interface FigureHead {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly notes?: readonly string[]
}

/** Words of a figure that says more than its builder would. */
export type OwnWords = Partial<Pick<FigureHead, 'title' | 'subtitle'>>

type Common = Pick<Figure, 'id' | 'title' | 'subtitle' | 'language' | 'scale' | 'notes' | 'sources' | 'status' | 'alt'>

const words = defineMessages(
  {
    pair: ({ name, value }: { name: string; value: string }) => `${name} ${value}`,
    alt: ({ title, subtitle, values }: { title: string; subtitle: string; values: string }) =>
      values === '' ? `${title}（${subtitle}）` : `${title}（${subtitle}）。${values}。`,
    separator: '，',
  },
  {
    pair: ({ name, value }) => `${name} ${value}`,
    alt: ({ title, subtitle, values }) => (values === '' ? `${title} (${subtitle})` : `${title} (${subtitle}). ${values}.`),
    separator: ', ',
  },
)

/** A number of the figure by name, for the text that stands in for the picture. */
export interface NamedDatum {
  readonly name: string
  readonly datum: Datum
}

/** The part of a record that all kinds share. `spoken` are the numbers that the alternative text states. */
export function figureHead(
  head: FigureHead,
  context: FigureContext,
  scale: Scale,
  statistics: readonly Statistic[],
  spoken: readonly NamedDatum[],
): Common {
  const { language } = context
  const { alt, pair, separator } = words[language]
  const values = spoken
    .map(({ name, datum }) => pair({ name, value: datum.statistic.kind === 'missing' ? datum.text : withUnit(datum.text, scale.words) }))
    .join(separator)
  return {
    id: head.id,
    title: head.title,
    subtitle: head.subtitle,
    language,
    scale,
    notes: head.notes ?? [],
    sources: citeSources(statistics, context.district, language),
    status: figureStatus(statistics),
    alt: alt({ title: head.title, subtitle: head.subtitle, values }),
  }
}
