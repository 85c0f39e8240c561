import type { PageLink } from '#view/route.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'
import { datum } from './datum.ts'
import type { DistrictView } from '#view/district-view.ts'
import { figureHead, type FigureHead } from './figure-head.ts'
import { figureScale } from './figure-scale.ts'
import type { TiersFigure } from '../figure.ts'

interface TiersInput extends FigureHead {
  readonly unit: Unit
  readonly headings: readonly [name: string, value: string]
  readonly tiers: readonly {
    readonly id: string
    readonly label: string
    readonly note?: string
    readonly statistic: Statistic
    readonly to?: PageLink
  }[]
}

/** Tiers of a network from the top down, each as many marks as it has members. */
export function tiersFigure(input: TiersInput, viewed: DistrictView): TiersFigure {
  const statistics = input.tiers.map((tier) => tier.statistic)
  const scale = figureScale(statistics, input.unit, viewed.language)
  const tiers = input.tiers.map(({ id, label, note, statistic, to }) => ({
    id,
    label,
    datum: datum(statistic, scale, viewed.language, to),
    ...(note === undefined ? {} : { note }),
  }))
  const [name, value] = input.headings
  return {
    kind: 'tiers',
    ...figureHead(
      input,
      viewed,
      scale,
      statistics,
      tiers.map((tier) => ({ name: tier.label, datum: tier.datum })),
    ),
    tiers,
    table: {
      columns: [
        { id: 'name', name, numeric: false },
        { id: 'value', name: value, numeric: true, scale },
      ],
      rows: tiers.map((tier) => ({ id: tier.id, cells: [{ text: tier.label }, tier.datum] })),
    },
  }
}
