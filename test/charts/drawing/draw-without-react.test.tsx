import { DrawingLayer } from '#charts/drawing/drawing-layer.tsx'
import { drawWithoutReact } from '#charts/drawing/draw-without-react.ts'
import { hatchedTones } from '#charts/drawing/hatched-tones.ts'
import { isPlotted } from '#charts/kinds.ts'
import { plotFigure } from '#charts/plot-figure.ts'
import { figureOf } from '#figures/figure-catalogue.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'

/** Elements with their attributes in one order: how they are written differs in nothing that is seen. */
function described(element: Element): unknown {
  return {
    tag: element.tagName.toLowerCase(),
    attributes: Object.fromEntries(
      [...element.attributes].map(({ name, value }) => [name, value] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
    children: [...element.childNodes].map((child) => (child instanceof Element ? described(child) : child.textContent)),
  }
}

test.each([
  ['funding-trend', { width: 560, height: 240 }],
  ['school-counts', { width: 560, height: 240 }],
  ['class-size', { width: 340, height: 204 }],
  ['teacher-training', { width: 1200, height: 600 }],
] as const)('what is drawn before React has come is what React draws: %s', (id, room) => {
  const figure = figureOf({ id }, bundledView('mouqu'))
  if (figure === null || !isPlotted(figure)) throw new Error(`${id} is no plotted figure.`)
  const { drawing } = plotFigure(figure, room)
  const { under, marks, over } = drawing
  const nodes = [...under, ...marks, ...over]
  const place = document.createElement('div')
  drawWithoutReact(place, drawing, 'one')
  const { container } = render(<DrawingLayer nodes={nodes} id="one" hatched={hatchedTones(nodes)} {...room} />)
  const [early, late] = [place.querySelector('svg'), container.querySelector('svg')]
  if (early === null || late === null) throw new Error('Nothing was drawn.')
  early.removeAttribute('aria-hidden')
  expect(described(early)).toEqual(described(late))
})
