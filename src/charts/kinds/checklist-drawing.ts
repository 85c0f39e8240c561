import { statusOf } from '#format/status-of.ts'
import type { ChecklistFigure } from '#figures/figure.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import { inLanguage } from '#language/text.ts'
import type { Drawing } from '#charts/drawing/drawing.ts'
import { toneInk } from '#charts/drawing/paint.ts'
import { words } from '#charts/drawing/svg-node.ts'
import type { Room } from '#charts/layout/plot-area.ts'
import { textWidth } from '#charts/layout/text-width.ts'
import { verdictSignMark } from '#charts/marks/verdict-sign-mark.ts'
import { listDrawing, type ListRow } from './list-drawing.ts'

/** Requirements one below the other: what is asked, what was reached, the standard, and the verdict with its sign. */
export function checklistDrawing({ items, language }: ChecklistFigure, room: Room): Drawing {
  const rows = items.map(({ label, datum, standard, verdict }): ListRow => {
    const told = inLanguage(verdictWords[verdict], language)
    return {
      label,
      value: datum.text,
      status: statusOf(datum.statistic, language),
      isMissing: datum.statistic.kind === 'missing',
      detail: standard ?? '',
      mark:
        verdict === 'no-standard'
          ? null
          : {
              width: (font) => font * 1.5 + textWidth(told, font),
              draw: (x, middle, font) => [
                verdictSignMark(verdict, x, middle - font / 2, font),
                words([{ x: x + font * 1.5, y: middle, text: told }], { size: font, fill: toneInk(verdict), strong: true }),
              ],
            },
    }
  })
  return listDrawing(rows, 'at-end', room)
}
