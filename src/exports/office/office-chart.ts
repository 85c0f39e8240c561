import { valueTicks } from '#charts/layout/value-ticks.ts'
import { toneColours } from '#charts/drawing/tone-colours.ts'
import { cellNumber } from '#figures/build/cell-number.ts'
import type {
  BarsFigure,
  ColumnsFigure,
  Datum,
  Figure,
  HistogramFigure,
  Limit,
  Series,
  StandardLine,
  Tone,
  TrendFigure,
} from '#figures/figure.ts'
import type { Scale } from '#format/scale.ts'
import { shortStatusWords } from '#format/status-words.ts'
import type { Language } from '#language/language.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { officeMessages } from '#language/messages/office.ts'
import { inLanguage } from '#language/text.ts'
import { palette } from '#ui/palette.ts'
import { numberFormat } from '../number-format.ts'

/** One number of a native chart, as its label and the cell of its sheet have it. */
export interface OfficePoint {
  /** In the scale of the figure, not rounded; null leaves a gap. */
  readonly value: number | null
  /** How its label writes it. */
  readonly format: string
  /** How its cell writes it: with what it rests on. */
  readonly cellFormat: string
  readonly isIllustrative: boolean
  /** Above a limit: its label is bold and red. */
  readonly isStrong: boolean
}

export interface OfficeSeries {
  readonly name: string
  /** Of marks and of words, as `#rrggbb`. */
  readonly colour: string
  readonly ink: string
  readonly points: readonly OfficePoint[]
  /** What it is drawn as; `total` has labels alone, `limit` is dashed, `later` a limit that is due later. */
  readonly look: 'bar' | 'line' | 'total' | 'limit' | 'later'
}

/** A limit across the measured axis, where it lies between the first category (0) and the last (1). */
export interface OfficeLimit {
  readonly name: string
  readonly at: number
  readonly colour: string
}

/** A chart as PowerPoint and Word draw it from its own sheet: what both are written from. */
export interface OfficeChart {
  readonly kind: 'columns' | 'stacked' | 'bars' | 'lines'
  readonly categories: readonly string[]
  readonly series: readonly OfficeSeries[]
  readonly limits: readonly OfficeLimit[]
  /** The measured axis: its ends, its steps, and how it writes its numbers. */
  readonly axis: { readonly least: number; readonly most: number; readonly step: number; readonly format: string }
  /** Whether a number of 0 is left without a label, as its mark is not drawn. */
  readonly hidesZeros: boolean
  /** What stands in the corner of the sheet, over the categories. */
  readonly corner: string
}

/**
 * A figure as a native chart; null for what offices show as a table: lists, facts, networks, schedules, and what has no number at
 * all, of which the table says why.
 */
export function officeChart(figure: Figure): OfficeChart | null {
  const chart = nativeChart(figure)
  return chart?.series.some(({ points }) => points.some(({ value }) => value !== null)) === true ? chart : null
}

function nativeChart(figure: Figure): OfficeChart | null {
  switch (figure.kind) {
    case 'trend':
      return trendChart(figure)
    case 'columns':
      return columnsChart(figure)
    case 'bars':
      return barsChart(figure)
    case 'histogram':
      return histogramChart(figure)
    default:
      return null
  }
}

function trendChart(figure: TrendFigure): OfficeChart {
  const { series, standards, years } = figure
  // What holds its value until the next year is no line that slopes between them: it stands as columns.
  const isStepped = series.every(({ step }) => step === true)
  return {
    ...commonOf(figure, [...series.flatMap(({ data }) => numbersOf(data)), ...limitsOf(standards)]),
    kind: isStepped ? 'columns' : 'lines',
    categories: years.map((year, at) => categoryWords(String(year), series, at)),
    series: [
      ...series.map((one) => seriesOf(one, isStepped ? 'bar' : 'line', figure)),
      ...standards.flatMap((one) => standardSeries(one, figure)),
    ],
    limits: [],
  }
}

function columnsChart(figure: ColumnsFigure): OfficeChart {
  const { arrangement, categories, language, series, standards, totals } = figure
  const heights = categories.map((_, at) => series.map(({ data }) => numbersOf(data.slice(at, at + 1))[0] ?? 0))
  const tops = arrangement === 'stacked' ? heights.map((own) => own.reduce((sum, one) => sum + one, 0)) : heights.flat()
  return {
    ...commonOf(figure, [...tops, ...limitsOf(standards)]),
    kind: arrangement === 'stacked' ? 'stacked' : 'columns',
    categories: categories.map(({ label }, at) => categoryWords(label, series, at)),
    series: [
      ...series.map((one) => seriesOf(one, 'bar', figure)),
      ...(totals === undefined
        ? []
        : [
            {
              name: officeMessages[language].total,
              colour: palette.ink,
              ink: palette.ink,
              points: totals.map((datum) => pointOf(datum, false, figure)),
              look: 'total',
            } as const,
          ]),
      ...standards.flatMap((one) => standardSeries(one, figure)),
    ],
    limits: [],
  }
}

function barsChart(figure: BarsFigure): OfficeChart {
  const { bars, limits, most } = figure
  const points = bars.map(({ datum }) => pointOf(datum, false, figure))
  const [first] = bars
  const ends = [most ?? 0, ...limits.map(({ value }) => value), ...numbersOf(bars.map(({ datum }) => datum))]
  const common = commonOf(figure, ends)
  return {
    ...common,
    kind: 'bars',
    // Beside each bar stands what the source says of it.
    categories: bars.map(({ datum, label, note }) =>
      [label, note, missingWords([datum])].filter((one) => one !== undefined && one !== '').join('\n'),
    ),
    series: [{ name: figure.subtitle, ...coloursOf(first?.tone ?? 'brand'), points, look: 'bar' }],
    limits: limits.map((limit) => limitOf(limit, limit.value / figure.scale.divisor / common.axis.most)),
  }
}

function histogramChart(figure: HistogramFigure): OfficeChart {
  const { axis, bins, limits, most, series } = figure
  return {
    ...commonOf(figure, [most]),
    kind: 'columns',
    categories: bins.map(({ from, label, to }) => label ?? `${from}–${to - 1}`),
    series: series.map((one) => seriesOf(one, 'bar', figure)),
    limits: limits.map((limit) => limitOf(limit, placeAmong(limit.value, bins))),
    corner: axis,
    hidesZeros: true,
  }
}

/** Where a value lies among intervals, as a share of all of them. */
function placeAmong(value: number, bins: HistogramFigure['bins']): number {
  const at = bins.findIndex(({ to }) => value < to)
  const bin = bins[at]
  return bin === undefined ? 1 : (at + (value - bin.from) / (bin.to - bin.from)) / bins.length
}

function limitOf({ name, tone }: Limit, at: number): OfficeLimit {
  return { name, at: Math.max(0, Math.min(1, at)), colour: palette[toneColours[tone].ink] }
}

/** Steps of an axis that a slide has room for. */
const steps = 6

function commonOf(figure: Figure, values: readonly number[]): Pick<OfficeChart, 'axis' | 'corner' | 'hidesZeros'> {
  const { scale, table } = figure
  const { domain, ticks } = valueTicks([0, ...values], scale, steps)
  const [least, most] = [domain[0] / scale.divisor, domain[1] / scale.divisor]
  // `General` alone writes whole numbers without a point behind them.
  const format = scale.words === '%' ? 'General"%"' : most >= 1000 ? '#,##0' : 'General'
  return {
    axis: { least, most, step: ((ticks[1] ?? domain[1]) - (ticks[0] ?? 0)) / scale.divisor || most, format },
    corner: table.columns[0]?.name ?? '',
    hidesZeros: false,
  }
}

/** The numbers that data have, in base units. */
function numbersOf(data: readonly Datum[]): readonly number[] {
  return data.flatMap(({ statistic }) => (statistic.kind === 'value' ? [statistic.value] : []))
}

function limitsOf(standards: readonly StandardLine[]): readonly number[] {
  return standards.flatMap(({ values }) => values.filter((value) => value !== null))
}

function coloursOf(tone: Tone): Pick<OfficeSeries, 'colour' | 'ink'> {
  return { colour: palette[toneColours[tone].mark], ink: palette[toneColours[tone].ink] }
}

function seriesOf({ data, name, strong, tone }: Series, look: OfficeSeries['look'], figure: Figure): OfficeSeries {
  return { name, ...coloursOf(tone), points: data.map((datum, at) => pointOf(datum, strong?.[at] === true, figure)), look }
}

/** A number of a figure; no number is a gap, and so is a range, which its label cannot be made from. */
function pointOf({ statistic, text }: Datum, isStrong: boolean, { language, scale }: Figure): OfficePoint {
  const number = cellNumber({ text, statistic, scale }, { id: '', name: '', numeric: true })
  const isIllustrative = statistic.kind === 'value' && statistic.status !== 'reported'
  if (number === null) return { value: null, format: 'General', cellFormat: 'General', isIllustrative, isStrong: false }
  const unit = labelUnit(scale)
  const mark = isIllustrative ? markOf(statistic.status, language) : ''
  return {
    value: Number(number.value.toPrecision(12)),
    format: numberFormat(text, number.decimals, unit),
    cellFormat: numberFormat(text, number.decimals, { ...unit, mark }),
    isIllustrative,
    isStrong,
  }
}

function markOf(status: 'illustrative' | 'projected' | 'reported', language: Language): string {
  return chartMessages[language].inBrackets({ words: inLanguage(shortStatusWords[status], language) })
}

/** A percent sign belongs to its number; other units stand in the measure alone. */
function labelUnit({ words }: Scale): { readonly unit: string; readonly isUnitShown: boolean } {
  return { unit: words, isUnitShown: words === '%' }
}

/**
 * A limit over the years as one series a level: a line that steps would slope between two of them. Where a limit has one year alone
 * it is a short dash.
 */
function standardSeries({ later = false, name, tone, values }: StandardLine, { scale }: Figure): readonly OfficeSeries[] {
  const levels = [...new Set(values.filter((value) => value !== null))]
  return levels.map((level) => {
    const value = Number((level / scale.divisor).toPrecision(12))
    const format = numberFormat('', decimalsOf(value), labelUnit(scale))
    return {
      name: levels.length === 1 ? name : `${name} (${value})`,
      ...coloursOf(tone),
      points: values.map((one) => ({
        value: one === level ? value : null,
        format,
        cellFormat: format,
        isIllustrative: false,
        isStrong: false,
      })),
      look: later ? 'later' : 'limit',
    }
  })
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}

/** A category of which no series has a number says why, in a second line. */
function categoryWords(label: string, series: readonly Series[], at: number): string {
  const reason = missingWords(series.flatMap(({ data }) => data[at] ?? []))
  return reason === '' ? label : `${label}\n${reason}`
}

/** Why none of several numbers is there; nothing where one is. */
function missingWords(data: readonly Datum[]): string {
  const [first] = data
  return first !== undefined && data.every(({ statistic }) => statistic.kind === 'missing') ? first.text : ''
}
