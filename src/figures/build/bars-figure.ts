import type { PageLink } from '#view/route.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'
import { datum } from './datum.ts'
import type { DistrictView } from '#view/district-view.ts'
import { figureHead, type FigureHead } from './figure-head.ts'
import { figureScale } from './figure-scale.ts'
import type { BarsFigure, Limit, Tone } from '../figure.ts'

interface BarsInput extends FigureHead {
  readonly unit: Unit
  /** Heading of the bars' names and of their values in the table. */
  readonly headings: readonly [name: string, value: string]
  readonly bars: readonly {
    readonly id: string
    readonly label: string
    readonly statistic: Statistic
    readonly tone: Tone
    readonly note?: string
    readonly to?: PageLink
  }[]
  readonly limits?: readonly Limit[]
  /** The highest number of any year, where years are compared. */
  readonly most?: number
}

/** Horizontal bars, in the order given. */
export function barsFigure(input: BarsInput, viewed: DistrictView): BarsFigure {
  const statistics = input.bars.map((bar) => bar.statistic)
  const scale = figureScale(statistics, input.unit, viewed.language)
  const bars = input.bars.map(({ id, label, statistic, tone, note, to }) => ({
    id,
    label,
    tone,
    datum: datum(statistic, scale, viewed.language, to),
    ...(note === undefined ? {} : { note }),
  }))
  const [name, value] = input.headings
  return {
    kind: 'bars',
    ...figureHead(
      input,
      viewed,
      scale,
      statistics,
      bars.map((bar) => ({ name: bar.label, datum: bar.datum })),
    ),
    bars,
    limits: input.limits ?? [],
    ...(input.most === undefined ? {} : { most: input.most }),
    table: {
      columns: [
        { id: 'name', name, numeric: false },
        { id: 'value', name: value, numeric: true, scale },
      ],
      rows: bars.map((bar) => ({ id: bar.id, cells: [{ text: bar.label }, bar.datum] })),
    },
  }
}
