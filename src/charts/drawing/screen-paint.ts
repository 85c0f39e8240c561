import type { Tone } from '#figures/figure.ts'
import { cssColour, type Paint } from './paint.ts'

/** The id of a tone's hatching among those named by `id`. */
export function hatchingId(id: string, tone: Tone): string {
  return `${id}-hatched-${tone}`
}

/** A paint on the screen, in the colours of its theme; `id` names the hatchings. */
export function screenPaint(paint: Paint, id: string): string {
  if (typeof paint === 'object') return `url(#${hatchingId(id, paint.hatched)})`
  return paint === 'none' ? paint : cssColour(paint)
}
