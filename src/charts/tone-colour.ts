import type { Tone } from '#figures/figure.ts'

/** The colour of a mark. */
export function toneColour(tone: Tone): string {
  return `var(--tone-${tone})`
}

/** The colour of words in a tone, dark enough to be read. */
export function toneInk(tone: Tone): string {
  return `var(--tone-${tone}-ink)`
}
