import type { Tone } from '#figures/figure.ts'
import type { PaletteColour } from '#ui/palette.ts'

/** The colours of each tone: of its marks, and of words in it. Stages and verdicts look the same everywhere. */
export const toneColours: Readonly<Record<Tone, { readonly mark: PaletteColour; readonly ink: PaletteColour }>> = {
  kindergarten: { mark: 'stage-kindergarten', ink: 'stage-kindergarten-ink' },
  primary: { mark: 'stage-primary', ink: 'stage-primary-ink' },
  junior: { mark: 'stage-junior', ink: 'stage-junior-ink' },
  senior: { mark: 'stage-senior', ink: 'stage-senior-ink' },
  brand: { mark: 'brand', ink: 'brand' },
  muted: { mark: 'muted', ink: 'muted-ink' },
  accent: { mark: 'accent', ink: 'accent-ink' },
  met: { mark: 'verdict-met', ink: 'verdict-met-ink' },
  watch: { mark: 'verdict-watch', ink: 'verdict-watch-ink' },
  'not-met': { mark: 'verdict-not-met', ink: 'verdict-not-met-ink' },
  'not-assessable': { mark: 'verdict-not-assessable', ink: 'verdict-not-assessable-ink' },
  'no-standard': { mark: 'verdict-no-standard', ink: 'verdict-no-standard-ink' },
}
