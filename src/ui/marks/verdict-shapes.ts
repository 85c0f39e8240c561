export type VerdictName = 'met' | 'watch' | 'not-met' | 'not-assessable' | 'no-standard' | 'reference'

/** A part of a sign in a square of 12: filled with the colour of the verdict, drawn as a line in it, or as one in white upon it. */
export interface VerdictShape {
  readonly d: string
  readonly look: 'filled' | 'line' | 'upon'
  readonly dashes?: string
}

/** Widths of the lines, in twelfths of the sign. */
export const verdictLine = { line: 1.3, upon: 1.6 } as const

function circle(r: number): string {
  return `M${6 - r} 6a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0z`
}

/** A tick in a disc, a ring half filled, a cross in a square, a dashed ring with a bar, an empty ring, a diamond: told apart without colour. */
export const verdictShapes: Readonly<Record<VerdictName, readonly VerdictShape[]>> = {
  met: [
    { d: circle(5.6), look: 'filled' },
    { d: 'M3.3 6.2l1.9 2 3.5-4.2', look: 'upon' },
  ],
  watch: [
    { d: circle(4.9), look: 'line' },
    { d: 'M6 6V1.1A4.9 4.9 0 0 1 6 10.9z', look: 'filled' },
  ],
  'not-met': [
    {
      d: 'M2.9 0.5h6.2a2.4 2.4 0 0 1 2.4 2.4v6.2a2.4 2.4 0 0 1-2.4 2.4h-6.2a2.4 2.4 0 0 1-2.4-2.4v-6.2a2.4 2.4 0 0 1 2.4-2.4z',
      look: 'filled',
    },
    { d: 'M3.7 3.7l4.6 4.6M8.3 3.7L3.7 8.3', look: 'upon' },
  ],
  'not-assessable': [
    { d: circle(4.9), look: 'line', dashes: '2.2 1.6' },
    { d: 'M3.8 6h4.4', look: 'line' },
  ],
  'no-standard': [{ d: circle(3.6), look: 'line', dashes: '1.6 1.6' }],
  reference: [{ d: 'M6 1.2L10.8 6 6 10.8 1.2 6z', look: 'line' }],
}
