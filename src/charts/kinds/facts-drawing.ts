import { withUnit } from '#format/format-statistic.ts'
import { statusOf } from '#format/status-of.ts'
import type { FactsFigure } from '#figures/figure.ts'
import type { Drawing } from '#charts/drawing/drawing.ts'
import { circle, group, path } from '#charts/drawing/svg-node.ts'
import type { Room } from '#charts/layout/plot-area.ts'
import { sparklineShape } from '#charts/layout/sparkline-shape.ts'
import { listDrawing, type ListRow } from './list-drawing.ts'

/** Numbers of different units one below the other: name, line over the years, number, and the number before. */
export function factsDrawing({ facts, language }: FactsFigure, room: Room): Drawing {
  const rows = facts.map((fact): ListRow => {
    const { label, datum, unitText, before } = fact
    const { statistic, text } = datum
    return {
      label,
      value: statistic.kind === 'value' ? withUnit(text, unitText) : text,
      status: statusOf(statistic, language),
      isMissing: statistic.kind === 'missing',
      detail: before ?? '',
      mark: { width: sparklineWidth, draw: (x, middle, font) => sparkline(fact, x, middle, font) },
    }
  })
  return listDrawing(rows, 'beside-name', room)
}

function sparklineWidth(font: number): number {
  return font * 6
}

function sparkline({ history, chosen }: FactsFigure['facts'][number], x: number, middle: number, font: number) {
  if (history.filter(({ kind }) => kind === 'value').length < 2) return []
  const size = { width: sparklineWidth(font), height: font * 1.8 }
  const shape = sparklineShape(history, chosen, size, font * 0.3)
  const colour = 'tone-brand'
  return [
    group({ transform: `translate(${x} ${middle - size.height / 2})` }, [
      path({ d: shape.path, fill: 'none', stroke: colour, strokeWidth: font / 8 }),
      ...shape.lonely.map((at) => circle({ cx: at.x, cy: at.y, r: font / 8, fill: colour })),
      ...(shape.chosen === null
        ? []
        : [
            circle({
              cx: shape.chosen.x,
              cy: shape.chosen.y,
              r: font / 5,
              fill: shape.chosen.isReported ? colour : 'surface',
              stroke: colour,
              strokeWidth: font / 9,
            }),
          ]),
    ]),
  ]
}
