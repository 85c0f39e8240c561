import type { Datum } from '#figures/figure.ts'
import type { Scale } from '#format/scale.ts'
import type { SvgNode } from '#charts/drawing/svg-node.ts'
import { markWords } from '#charts/layout/mark-words.ts'

interface ValueLabel {
  readonly datum: Datum
  readonly x: number
  readonly y: number
  readonly lead: string
  readonly pale: boolean
}

/** Numbers above their columns; a missing total gives its reason. */
export function valueLabels(labels: readonly ValueLabel[], scale: Scale, font: number): readonly SvgNode[] {
  return labels.map(({ datum, lead, x, y, pale }): SvgNode => {
    const isStrong = datum.statistic.kind === 'value' && !pale
    const text = markWords(datum, scale)
    return {
      tag: 'text',
      attributes: {
        x,
        y: y - font * 0.45,
        fill: isStrong ? 'ink' : 'ink-soft',
        fontSize: font,
        textAnchor: 'middle',
        ...(isStrong ? { fontWeight: 700 } : {}),
      },
      halo: true,
      children:
        lead === ''
          ? [text]
          : [{ tag: 'tspan', attributes: { fill: 'verdict-not-met-ink', fontWeight: 700 }, children: [lead] }, `/${text}`],
    }
  })
}
