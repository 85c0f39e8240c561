import type { Tone } from '#figures/figure.ts'

/** A colour by what it means: `--<name>` in the style sheets. */
export type Colour =
  | `tone-${Tone}`
  | `tone-${Tone}-ink`
  | 'navy'
  | 'navy-ink'
  | 'navy-ink-soft'
  | 'navy-line'
  | 'brand'
  | 'ink'
  | 'ink-soft'
  | 'ink-faint'
  | 'line'
  | 'line-strong'
  | 'surface'
  | 'missing-band'
  | 'verdict-not-met-ink'

/** What fills a shape or draws its line: a colour, the hatching of a tone, or nothing. */
export type Paint = Colour | Hatching | 'none'

/** The fill that marks what is illustrative. */
export interface Hatching {
  readonly hatched: Tone
}

/** The colour of a mark. */
export function toneColour(tone: Tone): Colour {
  return `tone-${tone}`
}

/** The colour of words in a tone, dark enough to be read. */
export function toneInk(tone: Tone): Colour {
  return `tone-${tone}-ink`
}

/** The colour as style sheets name it: it follows the theme and the contrast of the screen. */
export function cssColour(colour: Colour): string {
  return `var(--${colour})`
}
