import type { ReactNode } from 'react'

export type VerdictName = 'met' | 'watch' | 'not-met' | 'not-assessable' | 'no-standard'

/** A tick, a part of a circle, a cross, a dash, an empty ring: told apart without colour. */
const signs: Readonly<Record<VerdictName, ReactNode>> = {
  met: <path d="M2.5 6.4l2.4 2.6 4.6-6" />,
  watch: (
    <>
      <circle cx="6" cy="6" r="4.4" />
      <path d="M6 6V1.6A4.4 4.4 0 0 1 10.4 6z" fill="currentColor" />
    </>
  ),
  'not-met': <path d="M2.6 2.6l6.8 6.8M9.4 2.6L2.6 9.4" />,
  'not-assessable': <path d="M2 6h8" />,
  'no-standard': <circle cx="6" cy="6" r="3.6" strokeDasharray="1.6 1.6" />,
}

/** The shape of a verdict; words stand beside it. */
export function VerdictSign({ verdict }: { readonly verdict: VerdictName }) {
  return (
    <svg width="1em" height="1em" viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth="1.9" aria-hidden="true">
      {signs[verdict]}
    </svg>
  )
}
