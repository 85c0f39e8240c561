import type { Verdict } from '#indicators/assessment.ts'
import { palette } from '#ui/palette.ts'
import { officeColour } from './office-colour.ts'

/** Words and ground of a verdict in an office table; each cell says the verdict in words or as a count too. */
export const verdictColours: Readonly<Record<Verdict, { readonly ink: string; readonly ground: string }>> = {
  met: { ink: palette['verdict-met-ink'], ground: officeColour(palette['verdict-met-soft']) },
  watch: { ink: palette['verdict-watch-ink'], ground: officeColour(palette['verdict-watch-soft']) },
  'not-met': { ink: palette['verdict-not-met-ink'], ground: officeColour(palette['verdict-not-met-soft']) },
  'not-assessable': { ink: palette['verdict-not-assessable-ink'], ground: officeColour(palette['verdict-not-assessable-soft']) },
  'no-standard': { ink: palette['verdict-no-standard-ink'], ground: officeColour(palette['verdict-no-standard-soft']) },
}
