import { palette } from '#ui/palette.ts'
import { barLabels, lineLabels } from './chart-labels.ts'
import type { ChartLook } from './chart-look.ts'
import { chartLine, markFill, solidFill } from './chart-paint.ts'
import { lightened } from './office-colour.ts'
import type { OfficeChart, OfficePoint, OfficeSeries } from './office-chart.ts'
import { escaped, tag, val } from './xml.ts'

const sheet = 'Sheet1'

/** The column of a sheet, from 0: A, B … Z, AA. */
export function columnName(at: number): string {
  const letter = String.fromCodePoint(65 + (at % 26))
  return at < 26 ? letter : `${columnName(Math.floor(at / 26) - 1)}${letter}`
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

/** One series of columns or bars; `place` is its column in the workbook, `at` its turn among the bars. */
export function barSeries(series: OfficeSeries, place: number, at: number, chart: OfficeChart, look: ChartLook): string {
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
          tag('c:spPr', {}, markFill(colour, point.isIllustrative, at)),
        ),
  )
  return tag(
    'c:ser',
    {},
    seriesHead(series, place),
    tag('c:spPr', {}, markFill(colour, isAllMade, at)),
    val('c:invertIfNegative', 0),
    ...apart,
    barLabels(series, chart, look),
    seriesNumbers(series, place, chart),
  )
}

/** One series drawn as a line, points or totals; `place` is its column in the workbook. */
export function lineSeries(series: OfficeSeries, place: number, chart: OfficeChart, look: ChartLook): string {
  const { colour, look: kind, points } = series
  const isLimit = kind === 'limit' || kind === 'later'
  const isOne = points.filter(({ value }) => value !== null).length === 1
  const shape =
    kind === 'total' || (isLimit && isOne)
      ? tag('a:ln', { w: 28_575 }, tag('a:noFill'))
      : isLimit
        ? chartLine(kind === 'later' ? lightenedHex(colour) : colour, 1.75, 'sysDash')
        : chartLine(colour, 2.75)
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
      tag('c:spPr', {}, solidFill(colour), tag('a:ln', {}, tag('a:noFill'))),
    )
  if (look !== 'line') return tag('c:marker', {}, val('c:symbol', 'none'))
  return tag('c:marker', {}, val('c:symbol', 'circle'), val('c:size', 9), tag('c:spPr', {}, solidFill(colour), chartLine(colour, 2)))
}

/** A made-up point is hollow, and the line to it dashed. */
function linePoint({ isIllustrative, value }: OfficePoint, idx: number, colour: string): string {
  if (!isIllustrative || value === null) return ''
  return tag(
    'c:dPt',
    {},
    val('c:idx', idx),
    tag('c:marker', {}, val('c:symbol', 'circle'), val('c:size', 10), tag('c:spPr', {}, solidFill(palette.surface), chartLine(colour, 2))),
    val('c:bubble3D', 0),
    tag('c:spPr', {}, chartLine(colour, 2.75, 'sysDash')),
  )
}
