import { drawAlone } from '#charts/drawing/draw-alone.ts'
import { DrawingLayer } from '#charts/drawing/drawing-layer.tsx'
import { isPlotted } from '#charts/kinds.ts'
import { plotFigure } from '#charts/plot-figure.ts'
import { figureOf } from '#figures/figure-catalogue.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'

/** What is seen of a shape: its hatchings are named by the drawing it belongs to. */
function shapesIn(svg: Element): readonly string[] {
  return [...svg.children]
    .filter(({ tagName }) => tagName !== 'pattern')
    .map(({ outerHTML }) => outerHTML.replaceAll(/url\(#.*?-hatched-/g, ''))
}

/** The hatchings that a drawing has, and those that its shapes are filled with. */
function hatchingsIn(svg: Element) {
  const used = [...svg.querySelectorAll('[fill^="url("]')].map((shape) => shape.getAttribute('fill')?.slice('url(#'.length, -1))
  return { had: new Set([...svg.querySelectorAll('pattern')].map(({ id }) => id)), used: new Set(used) }
}

test.each([
  ['funding-trend', { width: 560, height: 240 }],
  ['school-counts', { width: 560, height: 240 }],
  ['class-size', { width: 340, height: 204 }],
  ['teacher-training', { width: 1200, height: 600 }],
] as const)('what is drawn before React has come is what its layers show: %s', (id, room) => {
  const figure = figureOf({ id }, bundledView('mouqu'))
  if (figure === null || !isPlotted(figure)) throw new Error(`${id} is no plotted figure.`)
  const { drawing } = plotFigure(figure, room)
  const place = document.createElement('div')
  drawAlone(place, drawing, 'one')
  const { under, marks, over } = drawing
  const { container } = render(
    <>
      <DrawingLayer nodes={under} {...room} />
      <DrawingLayer nodes={marks} {...room} />
      <DrawingLayer nodes={over} {...room} />
    </>,
  )
  const early = [...place.querySelectorAll('svg')]
  const late = [...container.querySelectorAll('svg')]
  expect(late).toHaveLength(3)
  expect(early.flatMap(shapesIn)).toEqual(late.flatMap(shapesIn))
  expect(early.flatMap(shapesIn).length).toBeGreaterThanOrEqual(10)
  for (const svg of [...early, ...late]) {
    expect(svg.getAttribute('class')).toBe(late[0]?.getAttribute('class'))
    expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual([String(room.width), String(room.height)])
    const { had, used } = hatchingsIn(svg)
    expect(used).toEqual(had)
  }
  const names = [...early, ...late].flatMap((svg) => [...hatchingsIn(svg).had])
  expect(names).toEqual([...new Set(names)])
})
