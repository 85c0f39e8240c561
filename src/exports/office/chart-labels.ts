import { textWidth } from '#charts/layout/text-width.ts'
import { placeLabels } from '#charts/layout/place-labels.ts'
import { palette } from '#ui/palette.ts'
import type { ChartLook } from './chart-look.ts'
import { chartWords, solidFill } from './chart-paint.ts'
import type { OfficeChart, OfficeSeries } from './office-chart.ts'
import { tag, val } from './xml.ts'

/** Some programs break a label that is wider than this share of the chart; names that long stand above the plot. */
const widestLabel = 0.18

/** The series that have a label at their end. */
export function isEnded({ look }: OfficeSeries): boolean {
  return look === 'line' || look === 'limit' || look === 'later'
}

/** Whether the names of the series stand above the chart: at the ends of the lines the widest would take too much of its width. */
export function isNamedAbove({ series }: OfficeChart, { size, width }: ChartLook): boolean {
  const widest = Math.max(0, ...series.filter(isEnded).map(({ look, name }) => textWidth(look === 'line' ? `${name} 00,000` : name, size)))
  return series.length > 1 && widest > width * widestLabel
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
    tag('c:spPr', {}, ground === undefined ? tag('a:noFill') : solidFill(ground), tag('a:ln', {}, tag('a:noFill'))),
    chartWords(look, colour, isBold),
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
export function barLabels({ ink, points }: OfficeSeries, { hidesZeros, kind, series }: OfficeChart, look: ChartLook): string {
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

/** Totals have their number above each stack; a line, its name and number at its end; a limit, its name, which holds its value. */
export function lineLabels(series: OfficeSeries, chart: OfficeChart, look: ChartLook): string {
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
    chartWords(look, colour),
    val('c:dLblPos', 'r'),
    val('c:showLegendKey', 0),
    val('c:showVal', 0),
    val('c:showCatName', 0),
    val('c:showSerName', 1),
    val('c:showPercent', 0),
    val('c:showBubbleSize', 0),
  ].join('')
}
