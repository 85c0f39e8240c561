import type { Tone } from '#figures/figure.ts'
import { textWidth } from './text-width.ts'
import { shorten } from './wrap-label.ts'

export interface LegendInput {
  readonly id: string
  readonly name: string
  readonly tone: Tone
  readonly swatch: 'line' | 'dashed' | 'bar'
}

export interface LegendItem extends LegendInput {
  readonly text: string
  readonly x: number
  readonly row: number
}

export interface Legend {
  readonly items: readonly LegendItem[]
  readonly rows: number
  /** Of the longest row, in px. */
  readonly width: number
}

/** Room in px for a line before its name, with the distance to it. */
export function swatchWidth(font: number): number {
  return Math.round(font * 1.67)
}

/** A legend from left to right in as many rows as it needs. */
export function legendRows(items: readonly LegendInput[], width: number, font: number): Legend {
  let right = 0
  let x = 0
  let row = 0
  const placed = items.map((item) => {
    const text = shorten(item.name, width - swatchWidth(font), font)
    const length = swatchWidth(font) + textWidth(text, font) + font
    if (x > 0 && x + length - font > width) {
      x = 0
      row += 1
    }
    const at = { ...item, text, x, row }
    x += length
    right = Math.max(right, x - font)
    return at
  })
  return { items: placed, rows: placed.length === 0 ? 0 : row + 1, width: right }
}
