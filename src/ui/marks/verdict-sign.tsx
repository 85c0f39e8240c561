import { memo } from 'react'
import { verdictLine, verdictShapes, type VerdictName, type VerdictShape } from './verdict-shapes.ts'

const looks = {
  filled: { fill: 'currentColor', stroke: 'none' },
  line: { strokeWidth: verdictLine.line },
  upon: { stroke: 'var(--verdict-sign-ink, #fff)', strokeWidth: verdictLine.upon },
} as const satisfies Readonly<Record<VerdictShape['look'], object>>

/** The shape of a verdict; words stand beside it. */
export const VerdictSign = memo(function VerdictSign({ verdict }: { readonly verdict: VerdictName }) {
  return (
    <svg width="1em" height="1em" viewBox="0 0 12 12" fill="none" stroke="currentColor" aria-hidden="true">
      {verdictShapes[verdict].map(({ d, look, dashes }) => (
        <path key={d} d={d} {...looks[look]} strokeDasharray={dashes} />
      ))}
    </svg>
  )
})
