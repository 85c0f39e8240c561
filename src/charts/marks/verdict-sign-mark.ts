import type { Verdict } from '#indicators/assessment.ts'
import { toneColour } from '#charts/drawing/paint.ts'
import { group, path, type SvgNode } from '#charts/drawing/svg-node.ts'
import { verdictLine, verdictShapes } from '#ui/marks/verdict-shapes.ts'

/** The sign of a verdict, `size` px wide, from its top left corner. */
export function verdictSignMark(verdict: Verdict, x: number, y: number, size: number): SvgNode {
  const colour = toneColour(verdict)
  return group(
    { transform: `translate(${x} ${y}) scale(${size / 12})` },
    verdictShapes[verdict].map(({ d, look, dashes }) => {
      if (look === 'filled') return path({ d, fill: colour })
      const stroke = look === 'upon' ? 'surface' : colour
      return path({ d, fill: 'none', stroke, strokeWidth: verdictLine[look], ...(dashes === undefined ? {} : { strokeDasharray: dashes }) })
    }),
  )
}
