import type { MissingBand } from '#charts/layout/missing-bands.ts'
import type { PlotArea } from '#charts/layout/plot-area.ts'
import { textWidth } from '#charts/layout/text-width.ts'
import styles from './plot-svg.module.css'

interface GapBandsProps {
  readonly bands: readonly MissingBand[]
  readonly x: (index: number) => number
  /** Distance of two categories in px. */
  readonly step: number
  readonly area: PlotArea
  readonly font: number
}

/** Share of the step that a band takes, so that neighbouring years with numbers stay outside. */
const share = 0.62

/** A grey band over each stretch of years without any number, with the reason in it, upright where it is narrow. */
export function GapBands({ bands, x, step, area, font }: GapBandsProps) {
  return (
    <g fontSize={font} textAnchor="middle">
      {bands.map(({ id, from, to, reason }) => {
        const left = Math.max(area.left, x(from) - (step * share) / 2)
        const right = Math.min(area.right, x(to) + (step * share) / 2)
        const middle = (left + right) / 2
        return (
          <g key={id} data-missing={reason}>
            <rect className={styles['band']} x={left} y={area.top} width={right - left} height={area.bottom - area.top} />
            <BandWords words={reason} x={middle} foot={area.bottom - font * 0.7} wide={right - left} font={font} />
          </g>
        )
      })}
    </g>
  )
}

interface BandWordsProps {
  readonly words: string
  readonly x: number
  readonly foot: number
  readonly wide: number
  readonly font: number
}

function BandWords({ words, x, foot, wide, font }: BandWordsProps) {
  if (textWidth(words, font) <= wide - 6) {
    return (
      <text x={x} y={foot}>
        {words}
      </text>
    )
  }
  // Chinese stands upright in a column; other scripts are turned.
  if (!/^\p{Script=Han}+$/u.test(words)) {
    return (
      <text textAnchor="start" dy="0.35em" transform={`translate(${x} ${foot}) rotate(-90)`}>
        {words}
      </text>
    )
  }
  const characters = Array.from(words)
    .toReversed()
    .map((character, above) => ({ character, y: foot - above * font * 1.3 }))
  return (
    <text>
      {characters.toReversed().map(({ character, y }) => (
        <tspan key={y} x={x} y={y}>
          {character}
        </tspan>
      ))}
    </text>
  )
}
