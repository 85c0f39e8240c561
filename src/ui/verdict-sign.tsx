import type { ReactNode } from 'react'

export type VerdictName = 'met' | 'watch' | 'not-met' | 'not-assessable' | 'no-standard' | 'reference'

const white = { stroke: 'var(--verdict-sign-ink, #fff)', strokeWidth: 1.6 }

/** A tick in a disc, a ring half filled, a cross in a square, a dashed ring with a bar, an empty ring, a diamond: told apart without colour. */
const signs: Readonly<Record<VerdictName, ReactNode>> = {
  met: (
    <>
      <circle cx="6" cy="6" r="5.6" fill="currentColor" stroke="none" />
      <path d="M3.3 6.2l1.9 2 3.5-4.2" {...white} />
    </>
  ),
  watch: (
    <>
      <circle cx="6" cy="6" r="4.9" />
      <path d="M6 6V1.1A4.9 4.9 0 0 1 6 10.9z" fill="currentColor" stroke="none" />
    </>
  ),
  'not-met': (
    <>
      <rect x="0.5" y="0.5" width="11" height="11" rx="2.4" fill="currentColor" stroke="none" />
      <path d="M3.7 3.7l4.6 4.6M8.3 3.7L3.7 8.3" {...white} />
    </>
  ),
  'not-assessable': (
    <>
      <circle cx="6" cy="6" r="4.9" strokeDasharray="2.2 1.6" />
      <path d="M3.8 6h4.4" />
    </>
  ),
  'no-standard': <circle cx="6" cy="6" r="3.6" strokeDasharray="1.6 1.6" />,
  reference: <path d="M6 1.2L10.8 6 6 10.8 1.2 6z" />,
}

/** The shape of a verdict; words stand beside it. */
export function VerdictSign({ verdict }: { readonly verdict: VerdictName }) {
  return (
    <svg width="1em" height="1em" viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth="1.3" aria-hidden="true">
      {signs[verdict]}
    </svg>
  )
}
