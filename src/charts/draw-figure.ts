import type { Figure } from '#figures/figure.ts'
import type { Drawing } from './drawing/drawing.ts'
import { isPlotted, type WordedFigure } from './kinds.ts'
import { checklistDrawing } from './kinds/checklist-drawing.ts'
import { factsDrawing } from './kinds/facts-drawing.ts'
import { tiersDrawing } from './kinds/tiers-drawing.ts'
import type { Room } from './layout/plot-area.ts'
import { plotFigure } from './plot-figure.ts'

/** Any figure drawn in a room, for what has no page to lay words out: pictures, slides, documents. Pure, nothing is measured. */
export function drawFigure(figure: Figure, room: Room): Drawing {
  return isPlotted(figure) ? plotFigure(figure, room).drawing : drawWords(figure, room)
}

function drawWords(figure: WordedFigure, room: Room): Drawing {
  switch (figure.kind) {
    case 'tiers':
      return tiersDrawing(figure, room)
    case 'checklist':
      return checklistDrawing(figure, room)
    case 'facts':
      return factsDrawing(figure, room)
  }
}
