/** The room a chart has, in px. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** A room with the size of its words in px, where that does not follow from the room: on a slide, over the whole window. */
export interface Room extends Size {
  readonly type?: number
}

/** The rectangle between the axes, in px from the chart's top left corner. */
export interface PlotArea {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Size of the chart's words in px: larger where the chart fills a screen that a meeting looks at. */
export function fontSize({ width, height, type }: Room): number {
  if (type !== undefined) return type
  if (width >= 1000 && height >= 700) return 18
  if (width >= 1100 && height >= 480) return 15
  if (width >= 760 && height >= 340) return 13
  return width < 360 ? 11 : 12
}

/** Maps a range of values to a range of pixels, in proportion. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): (value: number) => number {
  const span = domain[1] - domain[0]
  return (value) => range[0] + (span === 0 ? 0 : ((value - domain[0]) / span) * (range[1] - range[0]))
}
