import { palette } from '#ui/palette.ts'
import { categoryAxis, categoryAxisXml, valueAxis, valueAxisXml } from './chart-axes.ts'
import { isEnded, isNamedAbove } from './chart-labels.ts'
import type { ChartLook } from './chart-look.ts'
import { chartWords } from './chart-paint.ts'
import { barSeries, lineSeries } from './chart-series.ts'
import type { OfficeChart, OfficeSeries } from './office-chart.ts'
import { tag, val, xmlHead } from './xml.ts'

/** Relationships of the chart part, by their ids. */
export interface ChartLinks {
  /** To the workbook with its numbers. */
  readonly workbook: string
  /** To what is drawn over it; null where nothing is. */
  readonly drawing: string | null
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
    chartWords(look, palette['ink-soft']),
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

/** Bars of several series are told apart above the plot; lines have their names at their ends, where those are short. */
function legend(chart: OfficeChart, look: ChartLook): string {
  const { kind, series } = chart
  const isNeeded = kind !== 'lines' && kind !== 'bars' && series.filter((one) => one.look === 'bar').length > 1
  if (!isNeeded && !isNamedAbove(chart, look)) return ''
  const isNamed = isNamedAbove(chart, look)
  const hidden = series.flatMap((one, idx) =>
    one.look === 'bar' || (isNamed && isEnded(one)) ? [] : [tag('c:legendEntry', {}, val('c:idx', idx), val('c:delete', 1))],
  )
  return tag('c:legend', {}, val('c:legendPos', 't'), ...hidden, val('c:overlay', 0), chartWords(look, palette.ink))
}
