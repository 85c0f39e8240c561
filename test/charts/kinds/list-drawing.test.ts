import type { SvgNode } from '#charts/drawing/svg-node.ts'
import { listDrawing, type ListRow, type MarkPlace } from '#charts/kinds/list-drawing.ts'
import { textWidth } from '#charts/layout/text-width.ts'
import { describe, expect, test } from 'vitest'

interface Box {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const row = (label: string, over: Partial<ListRow> = {}): ListRow => ({
  label,
  value: '100%',
  status: null,
  isMissing: false,
  detail: '≥ 95%',
  mark: { width: (font) => font * 4, draw: () => [] },
  ...over,
})

/** Every line of words with the room that it takes. */
function boxesOf({ tag, attributes, children }: SvgNode, size = 0, anchor = 'start'): readonly Box[] {
  const own = attributes.fontSize ?? size
  const side = attributes.textAnchor ?? anchor
  const text = children.filter((child) => typeof child === 'string').join('')
  const inner = children.flatMap((child) => (typeof child === 'string' || child.tag === 'title' ? [] : boxesOf(child, own, side)))
  if ((tag !== 'text' && tag !== 'tspan') || text === '') return inner
  const { x = 0, y = 0 } = attributes
  const width = textWidth(text, own)
  const left = side === 'end' ? x - width : x
  return [{ text, left, right: left + width, top: y - own * 0.85, bottom: y + own * 0.1 }, ...inner]
}

function overlaps(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
      .map((other) => `${one.text} over ${other.text}`),
  )
}

const rows = [
  row('小学就近划片入学比例'),
  row('随迁子女在公办和政府购买服务学校就读比例（含民办学校购买学位）', { status: '示意值', value: '89.4%' }),
  row('一致性', { isMissing: true, value: '未公开', detail: '' }),
  row('Schools with full-time guards on duty at every gate', { value: '12 lessons', status: 'illustrative' }),
]

describe('a list as a drawing', () => {
  test.each<readonly [number, number, MarkPlace]>([
    [300, 240, 'at-end'],
    [300, 240, 'beside-name'],
    [560, 240, 'at-end'],
    [794, 420, 'beside-name'],
    [1522, 620, 'at-end'],
    [3840, 2000, 'beside-name'],
  ])('has no words over others, and none beside it: %d × %d, mark %s', (width, height, place) => {
    const boxes = listDrawing(rows, place, { width, height }).over.flatMap((node) => boxesOf(node))
    expect(boxes.length).toBeGreaterThanOrEqual(11)
    expect(overlaps(boxes)).toEqual([])
    // Widths are those of the layout, half a px is the rounding of its columns.
    for (const { text, left, right } of boxes) {
      expect(`${text} ${left >= -0.5}`).toBe(`${text} true`)
      expect(`${text} ${right <= width + 0.5}`).toBe(`${text} true`)
    }
  })

  test('has two lines a row where the name would be left too little', () => {
    const middles = (width: number) =>
      new Set(
        listDrawing([row('教育支出')], 'at-end', { width, height: 60, type: 12 })
          .over.flatMap((node) => boxesOf(node))
          .map(({ top }) => Math.round(top / 8)),
      ).size
    expect(middles(900)).toBe(1)
    expect(middles(180)).toBe(2)
  })

  test('breaks a long name where its row is high enough, and never a number that fits', () => {
    const name = '随迁子女在公办和政府购买服务学校就读比例'
    const long = row(name, { value: '2,062 people', status: 'illustrative' })
    const told = listDrawing([long], 'at-end', { width: 300, height: 80 })
      .over.flatMap((node) => boxesOf(node))
      .map(({ text }) => text)
    expect(told).toContain('2,062 people')
    // Two lines that together are the name.
    expect(told[0]).not.toBe(name)
    expect(`${told[0] ?? ''}${told[1] ?? ''}`).toBe(name)
  })

  test('keeps the whole words where they were cut', () => {
    const [, long] = rows
    const drawing = listDrawing(rows, 'at-end', { width: 300, height: 150 })
    expect(JSON.stringify(drawing.over)).toContain(`"tag":"title","attributes":{},"children":["${long?.label ?? ''}"]`)
  })
})
