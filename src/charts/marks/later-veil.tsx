import type { PlotArea } from '#charts/layout/plot-area.ts'

interface LaterVeilProps {
  /** Where the years after the chosen one begin, in px. */
  readonly from: number
  readonly area: PlotArea
}

/** Lets the years after the chosen one step back; they stay readable as far as a picture goes, and are all in the table. */
export function LaterVeil({ from, area }: LaterVeilProps) {
  return (
    <rect
      x={from}
      y={area.top - 4}
      width={Math.max(0, area.right - from)}
      height={area.bottom - area.top + 4}
      fill="var(--surface)"
      fillOpacity="0.62"
    />
  )
}
