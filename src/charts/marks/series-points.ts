import type { Series } from '#figures/figure.ts'
import { toneColour, toneInk } from '#charts/drawing/paint.ts'
import { circle, words, type SvgNode } from '#charts/drawing/svg-node.ts'

interface SeriesPoints {
  readonly series: readonly Series[]
  readonly x: (index: number) => number
  readonly y: (value: number) => number
  readonly font: number
  /** Writes each value beside its point. */
  readonly labelled: boolean
  /** Place of the chosen year: points after it step back. */
  readonly chosen: number
}

/** The points of lines: full where the number is reported, hollow where it is illustrative. */
export function seriesPoints({ series, x, y, font, labelled, chosen }: SeriesPoints): readonly SvgNode[] {
  return series.flatMap(({ tone, data }) => {
    const known = data.flatMap(({ statistic, text }, index) => (statistic.kind === 'value' ? [{ statistic, text, index }] : []))
    return [
      ...known.map(({ statistic, text, index }) =>
        circle(
          {
            cx: x(index),
            cy: y(statistic.value),
            r: font * 0.3,
            fill: statistic.status === 'reported' ? toneColour(tone) : 'surface',
            stroke: toneColour(tone),
            strokeWidth: 2,
            'data-status': statistic.status,
            'data-later': index > chosen,
            ...(index > chosen ? { opacity: 0.45 } : {}),
          },
          text,
        ),
      ),
      ...(labelled
        ? known.map(({ statistic, text, index }) =>
            words([{ x: x(index) + font, y: y(statistic.value), text }], { size: font, fill: toneInk(tone) }),
          )
        : []),
    ]
  })
}
