import { DrawingLayer } from '#charts/drawing/drawing-layer.tsx'
import { rect, words, type SvgNode } from '#charts/drawing/svg-node.ts'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'

const bar = (height: number): SvgNode => rect({ 'data-mark': 'bar', x: 0, y: 0, width: 8, height, fill: 'tone-primary' })
const label = (text: string): SvgNode => words([{ x: 4, y: 6, text }], { size: 12, title: text })

/** A layer that is drawn, and how to draw other nodes into it. */
function drawn(nodes: readonly SvgNode[]) {
  const layer = (shown: readonly SvgNode[]) => <DrawingLayer nodes={shown} width={100} height={50} />
  const { container, rerender } = render(layer(nodes))
  return { shapes: () => [...(container.querySelector('svg')?.children ?? [])], show: (next: readonly SvgNode[]) => rerender(layer(next)) }
}

test('what is drawn alike stays as it is; what differs is drawn anew in its place', () => {
  const { shapes, show } = drawn([bar(10), label('2017'), label('2018')])
  const [first, second, third] = shapes()
  show([bar(20), label('2017'), label('2018')])
  const [changed, ...kept] = shapes()
  expect(changed).not.toBe(first)
  expect(changed).toHaveAttribute('height', '20')
  expect(kept).toEqual([second, third])
  expect(kept[0]).toBe(second)
})

test('more shapes, fewer, none, and some again', () => {
  const { shapes, show } = drawn([bar(1)])
  const heights = () => shapes().map((shape) => shape.getAttribute('height'))
  show([bar(1), bar(2), bar(3)])
  expect(heights()).toEqual(['1', '2', '3'])
  show([bar(3)])
  expect(heights()).toEqual(['3'])
  show([])
  expect(heights()).toEqual([])
  show([bar(4), bar(5)])
  expect(heights()).toEqual(['4', '5'])
})

test('hatchings come and go with the shapes that use them', () => {
  const hatched = rect({ x: 0, y: 0, width: 8, height: 8, fill: { hatched: 'primary' } })
  const { shapes, show } = drawn([bar(1)])
  show([bar(1), hatched])
  const [pattern, full, striped] = shapes()
  expect(pattern?.tagName).toBe('pattern')
  expect(full).toHaveAttribute('fill', 'var(--tone-primary)')
  expect(striped).toHaveAttribute('fill', `url(#${pattern?.id ?? ''})`)
  show([bar(1)])
  expect(shapes().map(({ tagName }) => tagName)).toEqual(['rect'])
})

test('words from the data stay words', () => {
  const { shapes } = drawn([label('<img src=x onerror=alert(1)>')])
  expect(shapes()[0]?.querySelector('title')?.textContent).toBe('<img src=x onerror=alert(1)>')
  expect(shapes()[0]?.querySelector('img')).toBeNull()
})
