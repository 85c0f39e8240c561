import { group, rect, words, type SvgNode } from '#charts/drawing/svg-node.ts'
import type { MissingBand } from '#charts/layout/missing-bands.ts'
import type { PlotArea } from '#charts/layout/plot-area.ts'
import { textWidth } from '#charts/layout/text-width.ts'

interface GapBands {
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
export function gapBands({ bands, x, step, area, font }: GapBands): readonly SvgNode[] {
  return bands.map(({ from, to, reason }) => {
    const left = Math.max(area.left, x(from) - (step * share) / 2)
    const right = Math.min(area.right, x(to) + (step * share) / 2)
    return group({ 'data-missing': reason }, [
      rect({ 'data-mark': 'band', x: left, y: area.top, width: right - left, height: area.bottom - area.top, fill: 'missing-band' }),
      bandWords(reason, (left + right) / 2, area.bottom - font * 0.7, right - left, font),
    ])
  })
}

function bandWords(reason: string, x: number, foot: number, wide: number, font: number): SvgNode {
  const middle = foot - font * 0.35
  if (textWidth(reason, font) <= wide - 6) return words([{ x, y: middle, text: reason }], { size: font, anchor: 'middle' })
  // Chinese stands upright in a column; other scripts are turned.
  if (!/^\p{Script=Han}+$/u.test(reason)) return words([{ x, y: foot, text: reason }], { size: font, upright: true })
  const characters = Array.from(reason)
  return words(
    characters.map((text, index) => ({ x, y: middle - (characters.length - 1 - index) * font * 1.3, text })),
    { size: font, anchor: 'middle' },
  )
}
