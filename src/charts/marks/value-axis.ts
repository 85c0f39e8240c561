import type { Figure } from '#figures/figure.ts'
import { path, words, type SvgNode } from '#charts/drawing/svg-node.ts'
import type { AxisTicks } from '#charts/layout/nice-ticks.ts'
import type { PlotArea } from '#charts/layout/plot-area.ts'
import { tickWords } from '#charts/layout/value-ticks.ts'

interface ValueAxis {
  readonly figure: Figure
  readonly axis: AxisTicks
  readonly area: PlotArea
  readonly y: (value: number) => number
  readonly font: number
  /** Without numbers, where nothing is drawn. */
  readonly empty: boolean
}

/** The scale of an upright plot: a faint line at each round value, a stronger one at zero or at the foot. A break marks a foot that is not zero. */
export function valueAxis({ figure, axis, area, y, font, empty }: ValueAxis): readonly SvgNode[] {
  const line = (height: number): string => `M${area.left} ${Math.round(height) + 0.5}H${area.right}`
  const fromZero = axis.domain[0] <= 0 && axis.domain[1] >= 0
  const foot = fromZero ? y(0) : area.bottom
  return [
    path({ d: axis.ticks.map((tick) => line(y(tick))).join(''), fill: 'none', stroke: 'line', strokeWidth: 1 }),
    path({ d: line(foot), fill: 'none', stroke: 'line-strong', strokeWidth: 1 }),
    ...(fromZero
      ? []
      : [path({ d: `M${area.left - 4} ${area.bottom - 5}l3 -2.5l3 5l3 -5l3 2.5`, fill: 'none', stroke: 'ink-soft', strokeWidth: 1.2 })]),
    ...(empty ? [] : axis.ticks).map((tick) =>
      words([{ x: area.left - font * 0.5, y: y(tick), text: tickWords(tick, figure.scale) }], {
        size: font,
        anchor: 'end',
      }),
    ),
  ]
}
