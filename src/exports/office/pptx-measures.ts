import type { SlideFormat } from '#decks/slide-formats.ts'

/** Width and height of a slide, in inches. */
export interface PptxSize {
  readonly w: number
  readonly h: number
}

export const pptxSizes: Readonly<Record<SlideFormat, PptxSize>> = {
  '16:9': { w: 13.333, h: 7.5 },
  '4:3': { w: 10, h: 7.5 },
  '9:16': { w: 7.5, h: 13.333 },
}

export const pointsOfInch = 72
/** Left and right of all that stands on a slide, in inches. */
export const margin = 0.6
/** Above the chart, in inches: what it belongs to, its finding, its measure; below it: source, status, page. */
export const top = 1.65
export const foot = 0.75

/** Fonts differ from machine to machine, and some programs set a gap between Chinese and digits: so much more room is kept. */
export const looseness = 1.1
