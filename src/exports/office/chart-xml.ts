import { textWidth } from '#charts/layout/text-width.ts'
import { placeLabels } from '#charts/layout/place-labels.ts'
import { palette } from '#ui/palette.ts'
import { lightened, officeColour } from './office-colour.ts'
import type { OfficeChart, OfficeLimit, OfficePoint, OfficeSeries } from './office-chart.ts'
import { escaped, tag, val, xmlHead } from './xml.ts'

/** How a chart is set: fonts by name, sizes in points. */
export interface ChartLook {
  readonly font: string
  readonly size: number
  /** Of the whole chart, in points. */
  readonly width: number
  readonly height: number
  /** Where the plot stands in the chart, as shares of it. */
  readonly plot: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
}

/** Relationships of the chart part, by their ids. */
export interface ChartLinks {
  /** To the workbook with its numbers. */
  readonly workbook: string
  /** To what is drawn over it; null where nothing is. */
  readonly drawing: string | null
}

const sheet = 'Sheet1'
const categoryAxis = 111_111_111
const valueAxis = 222_222_222
/** English metric units in a point. */
const emuOfPoint = 12_700

/** The column of a sheet, from 0: A, B … Z, AA. */
export function columnName(at: number): string {
  const letter = String.fromCodePoint(65 + (at % 26))
  return at < 26 ? letter : `${columnName(Math.floor(at / 26) - 1)}${letter}`
}

/** A chart part of PowerPoint or Word (ISO/IEC 29500-1, 21.2): elements stand in the order that the schema gives. */
export function chartXml(chart: OfficeChart, look: ChartLook, links: ChartLinks): string {
  const { kind, series } = chart
  const bars = series.filter((one) => one.look === 'bar')
  const lines = series.filter((one) => one.look !== 'bar')
  const place = (one: OfficeSeries): number => series.indexOf(one)
  const groups = [
    bars.length === 0
      ? ''
      : tag(
          'c:barChart',
          {},
          val('c:barDir', kind === 'bars' ? 'bar' : 'col'),
          val('c:grouping', kind === 'stacked' ? 'stacked' : 'clustered'),
          val('c:varyColors', 0),
          ...bars.map((one, at) => barSeries(one, place(one), at, chart, look)),
          val('c:gapWidth', kind === 'bars' ? 60 : 50),
          ...(kind === 'stacked' ? [val('c:overlap', 100)] : []),
          val('c:axId', categoryAxis),
          val('c:axId', valueAxis),
        ),
    lines.length === 0
      ? ''
      : tag(
          'c:lineChart',
          {},
          val('c:grouping', 'standard'),
          val('c:varyColors', 0),
          ...lines.map((one) => lineSeries(one, place(one), chart, look)),
          val('c:marker', 1),
          val('c:axId', categoryAxis),
          val('c:axId', valueAxis),
        ),
  ]
  return `${xmlHead}${tag(
    'c:chartSpace',
    {
      'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    val('c:date1904', 0),
    val('c:roundedCorners', 0),
    tag(
      'c:chart',
      {},
      val('c:autoTitleDeleted', 1),
      tag(
        'c:plotArea',
        {},
        plotLayout(look),
        ...groups,
        categoryAxisXml(chart, look),
        valueAxisXml(chart, look),
        tag('c:spPr', {}, tag('a:noFill')),
      ),
      legend(chart, look),
      val('c:plotVisOnly', 1),
      val('c:dispBlanksAs', 'gap'),
    ),
    tag('c:spPr', {}, tag('a:noFill'), tag('a:ln', {}, tag('a:noFill'))),
    words(look, palette['ink-soft']),
    tag('c:externalData', { 'r:id': links.workbook }, val('c:autoUpdate', 0)),
    ...(links.drawing === null ? [] : [tag('c:userShapes', { 'r:id': links.drawing })]),
  )}`
}

function plotLayout({ plot: { h, w, x, y } }: ChartLook): string {
  return tag(
    'c:layout',
    {},
    tag(
      'c:manualLayout',
      {},
      val('c:layoutTarget', 'inner'),
      val('c:xMode', 'edge'),
      val('c:yMode', 'edge'),
      val('c:x', x),
      val('c:y', y),
      val('c:w', w),
      val('c:h', h),
    ),
  )
}

/** Type of words in a chart; each font in both alphabets, or Chinese falls back to another. */
function words({ font, size }: ChartLook, colour: string, isBold = false): string {
  const face = { typeface: font }
  return tag(
    'c:txPr',
    {},
    tag('a:bodyPr'),
    tag('a:lstStyle'),
    tag(
      'a:p',
      {},
      tag(
        'a:pPr',
        {},
        tag(
          'a:defRPr',
          { sz: Math.round(size * 100), b: isBold ? 1 : 0 },
          tag('a:solidFill', {}, tag('a:srgbClr', { val: officeColour(colour) })),
          tag('a:latin', face),
          tag('a:ea', face),
        ),
      ),
      tag('a:endParaRPr', { lang: 'zh-CN' }),
    ),
  )
}

function solid(colour: string): string {
  return tag('a:solidFill', {}, tag('a:srgbClr', { val: officeColour(colour) }))
}

function line(colour: string, points: number, dash?: 'sysDash' | 'sysDot'): string {
  return tag(
    'a:ln',
    { w: Math.round(points * emuOfPoint), cap: 'rnd' },
    solid(colour),
    ...(dash === undefined ? [] : [val('a:prstDash', dash)]),
    tag('a:round'),
  )
}

/** What is illustrative is hatched; the direction changes from series to series, so that they are told apart in grey. */
function fill(colour: string, isIllustrative: boolean, at: number): string {
  if (!isIllustrative) return `${solid(colour)}${tag('a:ln', { w: 9525 }, solid(palette.surface))}`
  const pattern = tag(
    'a:pattFill',
    { prst: at % 2 === 0 ? 'wdUpDiag' : 'wdDnDiag' },
    tag('a:fgClr', {}, tag('a:srgbClr', { val: officeColour(colour) })),
    tag('a:bgClr', {}, tag('a:srgbClr', { val: lightened(colour, 0.82) })),
  )
  return `${pattern}${tag('a:ln', { w: 9525 }, solid(colour))}`
}

function seriesHead(series: OfficeSeries, place: number): string {
  const formula = `${sheet}!$${columnName(place + 1)}$1`
  return [
    val('c:idx', place),
    val('c:order', place),
    tag('c:tx', {}, tag('c:strRef', {}, tag('c:f', {}, formula), textCache([series.name]))),
  ].join('')
}

function textCache(texts: readonly string[]): string {
  return tag(
    'c:strCache',
    {},
    val('c:ptCount', texts.length),
    ...texts.map((text, idx) => tag('c:pt', { idx }, tag('c:v', {}, escaped(text)))),
  )
}

function seriesNumbers({ points }: OfficeSeries, place: number, { axis, categories }: OfficeChart): string {
  const last = categories.length + 1
  const column = columnName(place + 1)
  return [
    tag('c:cat', {}, tag('c:strRef', {}, tag('c:f', {}, `${sheet}!$A$2:$A$${last}`), textCache(categories))),
    tag(
      'c:val',
      {},
      tag(
        'c:numRef',
        {},
        tag('c:f', {}, `${sheet}!$${column}$2:$${column}$${last}`),
        tag(
          'c:numCache',
          {},
          tag('c:formatCode', {}, escaped(axis.format)),
          val('c:ptCount', points.length),
          // A missing number has no point: the line has a gap, the column is not there.
          ...points.map(({ cellFormat, value }, idx) =>
            value === null ? '' : tag('c:pt', { idx, formatCode: cellFormat }, tag('c:v', {}, String(value))),
          ),
        ),
      ),
    ),
  ].join('')
}

function barSeries(series: OfficeSeries, place: number, at: number, chart: OfficeChart, look: ChartLook): string {
  const { colour, points } = series
  const all = points.filter(({ value }) => value !== null)
  const isAllMade = all.length > 0 && all.every(({ isIllustrative }) => isIllustrative)
  const apart = points.map((point, idx) =>
    point.value === null || point.isIllustrative === isAllMade
      ? ''
      : tag(
          'c:dPt',
          {},
          val('c:idx', idx),
          val('c:invertIfNegative', 0),
          val('c:bubble3D', 0),
          tag('c:spPr', {}, fill(colour, point.isIllustrative, at)),
        ),
  )
  return tag(
    'c:ser',
    {},
    seriesHead(series, place),
    tag('c:spPr', {}, fill(colour, isAllMade, at)),
    val('c:invertIfNegative', 0),
    ...apart,
    barLabels(series, chart, look),
    seriesNumbers(series, place, chart),
  )
}

type LabelPlace = 'ctr' | 'outEnd' | 'r' | 't'

interface Label {
  readonly format: string
  readonly colour: string
  readonly isBold: boolean
  readonly place: LabelPlace
  readonly hasName: boolean
  readonly ground?: string
}

function labelBody({ colour, format, ground, hasName, isBold, place }: Label, look: ChartLook): string {
  return [
    tag('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    tag('c:spPr', {}, ground === undefined ? tag('a:noFill') : solid(ground), tag('a:ln', {}, tag('a:noFill'))),
    words(look, colour, isBold),
    val('c:dLblPos', place),
    val('c:showLegendKey', 0),
    val('c:showVal', 1),
    val('c:showCatName', 0),
    val('c:showSerName', hasName ? 1 : 0),
    val('c:showPercent', 0),
    val('c:showBubbleSize', 0),
    hasName ? tag('c:separator', {}, ' ') : '',
  ].join('')
}

function noLabel(idx: number): string {
  return tag('c:dLbl', {}, val('c:idx', idx), val('c:delete', 1))
}

function noLabels(): string {
  return ['c:showLegendKey', 'c:showVal', 'c:showCatName', 'c:showSerName', 'c:showPercent', 'c:showBubbleSize']
    .map((name) => val(name, 0))
    .join('')
}

/** Every bar has its number; one of zero has none, as on the screen. */
function barLabels({ ink, points }: OfficeSeries, { hidesZeros, kind, series }: OfficeChart, look: ChartLook): string {
  const isStacked = kind === 'stacked'
  const isAlone = series.filter((one) => one.look === 'bar').length === 1
  const labels = points.map((point, idx) => {
    if (point.value === null || (point.value === 0 && (isStacked || hidesZeros))) return noLabel(idx)
    const inside: Partial<Label> = isStacked
      ? point.isIllustrative
        ? { colour: palette.ink, ground: palette.surface }
        : { colour: palette.surface }
      : {}
    return tag(
      'c:dLbl',
      {},
      val('c:idx', idx),
      labelBody(
        {
          format: point.format,
          colour: point.isStrong ? palette['verdict-not-met-ink'] : isAlone ? palette.ink : ink,
          isBold: point.isStrong || isAlone,
          place: isStacked ? 'ctr' : 'outEnd',
          hasName: false,
          ...inside,
        },
        look,
      ),
    )
  })
  return tag('c:dLbls', {}, ...labels, noLabels())
}

function lineSeries(series: OfficeSeries, place: number, chart: OfficeChart, look: ChartLook): string {
  const { colour, look: kind, points } = series
  const isLimit = kind === 'limit' || kind === 'later'
  const isOne = points.filter(({ value }) => value !== null).length === 1
  const shape =
    kind === 'total' || (isLimit && isOne)
      ? tag('a:ln', { w: 28_575 }, tag('a:noFill'))
      : isLimit
        ? line(kind === 'later' ? lightenedHex(colour) : colour, 1.75, 'sysDash')
        : line(colour, 2.75)
  return tag(
    'c:ser',
    {},
    seriesHead(series, place),
    tag('c:spPr', {}, shape),
    markerOf(series, isLimit, isOne),
    ...(kind === 'line' ? points.map((point, idx) => linePoint(point, idx, colour)) : []),
    lineLabels(series, chart, look),
    seriesNumbers(series, place, chart),
    val('c:smooth', 0),
  )
}

function lightenedHex(colour: string): string {
  return `#${lightened(colour, 0.35)}`
}

function markerOf({ colour, look }: OfficeSeries, isLimit: boolean, isOne: boolean): string {
  if (isLimit && isOne)
    return tag(
      'c:marker',
      {},
      val('c:symbol', 'dash'),
      val('c:size', 20),
      tag('c:spPr', {}, solid(colour), tag('a:ln', {}, tag('a:noFill'))),
    )
  if (look !== 'line') return tag('c:marker', {}, val('c:symbol', 'none'))
  return tag('c:marker', {}, val('c:symbol', 'circle'), val('c:size', 9), tag('c:spPr', {}, solid(colour), line(colour, 2)))
}

/** A made-up point is hollow, and the line to it dashed. */
function linePoint({ isIllustrative, value }: OfficePoint, idx: number, colour: string): string {
  if (!isIllustrative || value === null) return ''
  return tag(
    'c:dPt',
    {},
    val('c:idx', idx),
    tag('c:marker', {}, val('c:symbol', 'circle'), val('c:size', 10), tag('c:spPr', {}, solid(palette.surface), line(colour, 2))),
    val('c:bubble3D', 0),
    tag('c:spPr', {}, line(colour, 2.75, 'sysDash')),
  )
}

/** Totals have their number above each stack; a line, its name and number at its end; a limit, its name, which holds its value. */
function lineLabels(series: OfficeSeries, chart: OfficeChart, look: ChartLook): string {
  const { ink, look: kind, points } = series
  const last = lastOf(series)
  const labels = points.flatMap((point, idx) => {
    if (point.value === null) return []
    if (kind === 'total')
      return [dataLabel(idx, '', labelBody({ format: point.format, colour: ink, isBold: true, place: 't', hasName: false }, look))]
    if (idx !== last) return [noLabel(idx)]
    const away = endOffset(series, chart, look)
    if (kind === 'line')
      return [
        dataLabel(
          idx,
          away,
          labelBody({ format: point.format, colour: ink, isBold: true, place: 'r', hasName: !isNamedAbove(chart, look) }, look),
        ),
      ]
    if (isNamedAbove(chart, look))
      return [dataLabel(idx, away, labelBody({ format: point.format, colour: ink, isBold: false, place: 'r', hasName: false }, look))]
    return [dataLabel(idx, away, limitLabel(ink, look))]
  })
  return tag('c:dLbls', {}, ...labels, noLabels(), noLeaders)
}

/** A label that was moved has no line to its point (Office 2013 and later). */
const noLeaders = tag(
  'c:extLst',
  {},
  tag(
    'c:ext',
    { uri: '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}', 'xmlns:c15': 'http://schemas.microsoft.com/office/drawing/2012/chart' },
    val('c15:showLeaderLines', 0),
  ),
)

function dataLabel(idx: number, layout: string, body: string): string {
  return tag('c:dLbl', {}, val('c:idx', idx), layout, body)
}

function lastOf({ points }: OfficeSeries): number {
  return points.findLastIndex(({ value }) => value !== null)
}

/**
 * How far the label at the end of a line stands from its place, so that labels beside one another do not touch; beside columns it
 * stands behind the last of them.
 */
function endOffset(series: OfficeSeries, { axis, categories, kind, series: all }: OfficeChart, { height, plot, size }: ChartLook): string {
  const last = lastOf(series)
  // Labels at different years do not meet.
  const ended = all.filter((one) => isEnded(one) && lastOf(one) === last)
  const wanted = ended.map((one) => {
    const value = one.points[lastOf(one)]?.value ?? 0
    return { at: plot.y + plot.h * (1 - (value - axis.least) / (axis.most - axis.least)), height: (size * 1.4) / height }
  })
  const place = ended.indexOf(series)
  const placed = placeLabels(wanted, 0, 1)?.[place]
  const dy = placed === undefined ? 0 : placed - (wanted[place]?.at ?? placed)
  // A label beside the last column stands behind it.
  const dx = kind === 'lines' ? 0 : (plot.w / categories.length) * (categories.length - 0.5 - last)
  return tag('c:layout', {}, tag('c:manualLayout', {}, val('c:x', Number(dx.toFixed(5))), val('c:y', Number(dy.toFixed(5)))))
}

/** The name of a limit has its value in it already. */
function limitLabel(colour: string, look: ChartLook): string {
  return [
    tag('c:spPr', {}, tag('a:noFill'), tag('a:ln', {}, tag('a:noFill'))),
    words(look, colour),
    val('c:dLblPos', 'r'),
    val('c:showLegendKey', 0),
    val('c:showVal', 0),
    val('c:showCatName', 0),
    val('c:showSerName', 1),
    val('c:showPercent', 0),
    val('c:showBubbleSize', 0),
  ].join('')
}

function categoryAxisXml({ kind }: OfficeChart, look: ChartLook): string {
  const isBars = kind === 'bars'
  return tag(
    'c:catAx',
    {},
    val('c:axId', categoryAxis),
    tag('c:scaling', {}, val('c:orientation', isBars ? 'maxMin' : 'minMax')),
    val('c:delete', 0),
    val('c:axPos', isBars ? 'l' : 'b'),
    tag('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'low'),
    tag('c:spPr', {}, tag('a:ln', { w: 9525 }, solid(palette['line-strong']))),
    words(look, palette['ink-soft']),
    val('c:crossAx', valueAxis),
    val('c:crosses', 'autoZero'),
    val('c:auto', 0),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 100),
    val('c:noMultiLvlLbl', 1),
  )
}

function valueAxisXml({ axis, kind }: OfficeChart, look: ChartLook): string {
  const isBars = kind === 'bars'
  return tag(
    'c:valAx',
    {},
    val('c:axId', valueAxis),
    tag('c:scaling', {}, val('c:orientation', 'minMax'), val('c:max', axis.most), val('c:min', axis.least)),
    val('c:delete', isBars ? 1 : 0),
    val('c:axPos', isBars ? 'b' : 'l'),
    ...(isBars ? [] : [tag('c:majorGridlines', {}, tag('c:spPr', {}, tag('a:ln', { w: 6350 }, solid(palette.line))))]),
    tag('c:numFmt', { formatCode: axis.format, sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    tag('c:spPr', {}, tag('a:ln', {}, tag('a:noFill'))),
    words(look, palette['ink-soft']),
    val('c:crossAx', categoryAxis),
    val('c:crosses', isBars ? 'max' : 'autoZero'),
    val('c:crossBetween', 'between'),
    val('c:majorUnit', axis.step),
  )
}

/** Some programs break a label that is wider than this share of the chart; names that long stand above the plot. */
const widestLabel = 0.18

/** The series that have a label at their end. */
function isEnded({ look }: OfficeSeries): boolean {
  return look === 'line' || look === 'limit' || look === 'later'
}

function isNamedAbove({ series }: OfficeChart, { size, width }: ChartLook): boolean {
  const widest = Math.max(0, ...series.filter(isEnded).map(({ look, name }) => textWidth(look === 'line' ? `${name} 00,000` : name, size)))
  return series.length > 1 && widest > width * widestLabel
}

/** Bars of several series are told apart above the plot; lines have their names at their ends, where those are short. */
function legend(chart: OfficeChart, look: ChartLook): string {
  const { kind, series } = chart
  const isNeeded = kind !== 'lines' && kind !== 'bars' && series.filter((one) => one.look === 'bar').length > 1
  if (!isNeeded && !isNamedAbove(chart, look)) return ''
  const isNamed = isNamedAbove(chart, look)
  const hidden = series.flatMap((one, idx) =>
    one.look === 'bar' || (isNamed && isEnded(one)) ? [] : [tag('c:legendEntry', {}, val('c:idx', idx), val('c:delete', 1))],
  )
  return tag('c:legend', {}, val('c:legendPos', 't'), ...hidden, val('c:overlay', 0), words(look, palette.ink))
}

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
    tag('cdr:spPr', {}, geometry('line'), line(colour, 1.75, 'sysDash')),
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
          tag('a:rPr', { lang: 'zh-CN', sz: Math.round(size * 100), b: 1 }, solid(colour), tag('a:latin', face), tag('a:ea', face)),
          tag('a:t', {}, escaped(name)),
        ),
      ),
    ),
  )
}

function geometry(shape: 'line' | 'rect'): string {
  return `${tag('a:xfrm', {}, tag('a:off', { x: 0, y: 0 }), tag('a:ext', { cx: 0, cy: 0 }))}${tag('a:prstGeom', { prst: shape }, tag('a:avLst'))}`
}
