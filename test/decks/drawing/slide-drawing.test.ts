import { describe, expect, test } from 'vitest'
import { textWidth } from '#charts/layout/text-width.ts'
import type { SvgNode } from '#charts/drawing/svg-node.ts'
import { drawSlide, slideFrame, slideSvg } from '#decks/drawing/slide-drawing.ts'
import { drawTable } from '#decks/drawing/table-drawing.ts'
import { firstDeck } from '#decks/first-deck.ts'
import { makeSlide } from '#decks/make-slide.ts'
import type { Slide } from '#decks/slide.ts'
import { slideFormats, slideSizes } from '#decks/slide-formats.ts'
import { bundledView } from '#test/records/bundled-view.ts'

const place = { page: 3, pages: 28 }
const slidesOf = (id: 'mouqu' | 'qingshan', language: 'zh-CN' | 'en'): readonly Slide[] => {
  const view = bundledView(id, { language })
  return firstDeck(view).flatMap((content) => makeSlide(content, view) ?? [])
}

/** The words of nodes, lines joined. */
function textOf(nodes: readonly (SvgNode | string)[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : node.tag === 'title' ? '' : textOf(node.children))).join('')
}

const bare = (text: string) => text.replaceAll(/\s/gu, '')

describe('a slide drawn', () => {
  test.each(slideFormats)('stands by itself and says its finding and its page: %s', (format) => {
    for (const slide of [...slidesOf('mouqu', 'zh-CN'), ...slidesOf('qingshan', 'en')]) {
      const svg = slideSvg(slide, place, slideSizes[format])
      expect(svg).not.toMatch(/var\(|class=|style=|NaN|undefined|Infinity/u)
      const text = bare(textOf(drawSlide(slide, place, slideSizes[format])))
      expect(text).toContain(bare(slide.title))
      if (slide.body.kind !== 'cover') expect(text).toContain('3/28')
    }
  })

  test.each(slideFormats)('says every word of its table: %s', (format) => {
    // English names are long: on narrow slides some end in an ellipsis.
    const english = format === '16:9' ? slidesOf('qingshan', 'en') : []
    for (const slide of [...slidesOf('mouqu', 'zh-CN'), ...slidesOf('qingshan', 'zh-CN'), ...english]) {
      if (slide.body.kind !== 'table') continue
      const text = bare(textOf(drawSlide(slide, place, slideSizes[format])))
      // The longest name of a school in the country, with its former names in brackets, may end in an ellipsis.
      const whole = (words: string) => (textWidth(words, 1) > 36 ? Array.from(words).slice(0, 12).join('') : words)
      for (const { cells } of slide.body.rows) for (const cell of cells) expect(text).toContain(bare(whole(cell.text)))
    }
  })

  test('leaves its chart the middle of the slide', () => {
    for (const slide of slidesOf('mouqu', 'zh-CN')) {
      const frame = slideFrame(slide, place, slideSizes['16:9'])
      if (frame === null) continue
      // Of 900 px, heading and foot together take less than 350, also where the title has two lines.
      expect(frame.room.height).toBeGreaterThan(550)
      expect(frame.room.y + frame.room.height).toBeLessThan(900)
    }
  })

  test('says of a hidden one that it has no page', () => {
    const [, duties] = slidesOf('mouqu', 'zh-CN')
    if (duties === undefined) throw new Error('there is a second slide')
    expect(textOf(drawSlide(duties, { page: null, pages: 28 }, slideSizes['16:9']))).toContain('– / 28')
  })
})

test('rows for which even small words leave no room are counted', () => {
  const rows = Array.from({ length: 60 }, (_, at) => ({ id: String(at), cells: [{ text: `第 ${at + 1} 行` }] }))
  const table = { kind: 'table', columns: [{ id: 'a', name: '行', numeric: false }], rows } as const
  const text = textOf(drawTable(table, { width: 800, height: 600, type: 28 }, 'zh-CN'))
  const shown = [...text.matchAll(/第 \d+ 行/gu)].length
  expect(shown).toBeGreaterThan(10)
  expect(text).toContain(`另有 ${60 - shown} 行`)
})
