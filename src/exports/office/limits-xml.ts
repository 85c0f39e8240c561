import { textWidth } from '#charts/layout/text-width.ts'
import type { ChartLook } from './chart-look.ts'
import { chartLine, solidFill } from './chart-paint.ts'
import type { OfficeLimit } from './office-chart.ts'
import { escaped, tag, xmlHead } from './xml.ts'

/** The limits across the measured axis, drawn over the chart so that they move and grow with it (21.3). */
export function limitsXml(limits: readonly OfficeLimit[], look: ChartLook, isUpright: boolean): string {
  const { height, plot, size, width } = look
  const step = (size * 1.45) / height
  const anchors = limits.flatMap(({ at, colour, name }, index) => {
    const x = plot.x + plot.w * at
    // Names that would touch stand one below the other.
    const top = Math.max(0.005, plot.y - step * (1.1 + (isUpright ? limits.length - 1 - index : 0)))
    const wide = (textWidth(name, size) * 1.1) / width
    const start = Math.min(x + 0.004, 1 - wide)
    return [
      anchor({ x, y: top + 0.01 }, { x, y: plot.y + plot.h }, connector(index * 2 + 2, name, colour)),
      anchor({ x: start, y: top }, { x: start + wide, y: top + step }, box(index * 2 + 3, name, colour, look)),
    ]
  })
  return `${xmlHead}${tag(
    'c:userShapes',
    {
      'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
      'xmlns:cdr': 'http://schemas.openxmlformats.org/drawingml/2006/chartDrawing',
    },
    ...anchors,
  )}`
}

interface Corner {
  readonly x: number
  readonly y: number
}

function anchor(from: Corner, to: Corner, shape: string): string {
  const corner = (name: string, { x, y }: Corner): string => tag(name, {}, tag('cdr:x', {}, share(x)), tag('cdr:y', {}, share(y)))
  return tag('cdr:relSizeAnchor', {}, corner('cdr:from', from), corner('cdr:to', to), shape)
}

function share(value: number): string {
  return String(Math.round(Math.max(0, Math.min(1, value)) * 100_000) / 100_000)
}

function connector(id: number, name: string, colour: string): string {
  return tag(
    'cdr:cxnSp',
    { macro: '' },
    tag('cdr:nvCxnSpPr', {}, tag('cdr:cNvPr', { id, name }), tag('cdr:cNvCxnSpPr')),
    tag('cdr:spPr', {}, geometry('line'), chartLine(colour, 1.75, 'sysDash')),
  )
}

function box(id: number, name: string, colour: string, { font, size }: ChartLook): string {
  const face = { typeface: font }
  return tag(
    'cdr:sp',
    { macro: '', textlink: '' },
    tag('cdr:nvSpPr', {}, tag('cdr:cNvPr', { id, name }), tag('cdr:cNvSpPr', { txBox: 1 })),
    tag('cdr:spPr', {}, geometry('rect'), tag('a:noFill')),
    tag(
      'cdr:txBody',
      {},
      tag('a:bodyPr', { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' }),
      tag('a:lstStyle'),
      tag(
        'a:p',
        {},
        tag(
          'a:r',
          {},
          tag('a:rPr', { lang: 'zh-CN', sz: Math.round(size * 100), b: 1 }, solidFill(colour), tag('a:latin', face), tag('a:ea', face)),
          tag('a:t', {}, escaped(name)),
        ),
      ),
    ),
  )
}

function geometry(shape: 'line' | 'rect'): string {
  return `${tag('a:xfrm', {}, tag('a:off', { x: 0, y: 0 }), tag('a:ext', { cx: 0, cy: 0 }))}${tag('a:prstGeom', { prst: shape }, tag('a:avLst'))}`
}
