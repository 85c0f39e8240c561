import type {
  BarsFigure,
  ColumnsFigure,
  Datum,
  Figure,
  FigureScope,
  HistogramFigure,
  Series,
  TimelineFigure,
  Tone,
  TrendFigure,
} from '#figures/figure.ts'
import { formatNumber } from '#format/format-number.ts'
import type { Scale } from '#format/scale.ts'
import type { Language } from '#language/language.ts'
import type { PageLink } from '#view/route.ts'
import type { Statistic, Status } from '#statistics/statistic.ts'

const schools: Scale = { unit: 'school', divisor: 1, words: '所' }

/** A number as a figure holds it. */
export function datum(value: number, status: Status = 'reported', to?: PageLink, scale: Scale = schools): Datum {
  const statistic: Statistic = { kind: 'value', value, status, sources: ['report'] }
  const written = { statistic, text: formatNumber(value, scale) }
  return to === undefined ? written : { ...written, to }
}

/** A number that the source withholds. */
export function withheld(): Datum {
  return { statistic: { kind: 'missing', reason: 'withheld', sources: [] }, text: '未公开' }
}

/** The first numbers are illustrative, the last `reported` ones are reported; null is withheld. */
export function series(
  id: string,
  name: string,
  tone: Tone,
  values: readonly (number | null)[],
  reported = 1,
  scale: Scale = schools,
): Series {
  return {
    id,
    name,
    tone,
    data: values.map((value, index) =>
      value === null
        ? withheld()
        : datum(value, index >= values.length - reported ? 'reported' : 'illustrative', `/duty/funding/${id}`, scale),
    ),
  }
}

/** What all figures hold. */
/** Of a district that has two years. */
export const sampleScope: FigureScope = {
  district: 'one',
  districtName: '甲区',
  edition: '2018 年自查',
  editionDate: '2018-12-01',
  years: [2017, 2018],
  year: 2018,
  stage: null,
  isReportedOnly: false,
}

export function head(id: string, title: string, subtitle: string, scale: Scale = schools, language: Language = 'zh-CN') {
  return {
    id,
    isTitleIllustrative: false,
    isTitleDoubtful: false,
    title,
    subtitle,
    language,
    scope: sampleScope,
    scale,
    notes: [],
    sources: ['自查报告 二（四）'],
    citations: { report: '区教育工作自查报告 二（四）' },
    status: 'mixed',
    alt: `${title}（${subtitle}）`,
    spoken: '',
    table: { columns: [{ id: 'year', name: '年份', numeric: false }], rows: [] },
  } as const
}

export function tableOf(years: readonly (number | string)[], all: readonly Series[]): Figure['table'] {
  return {
    columns: [{ id: 'year', name: '年份', numeric: false }, ...all.map(({ id, name }) => ({ id, name, numeric: true }))],
    rows: years.map((year, index) => ({
      id: String(year),
      cells: [{ text: String(year) }, ...all.map(({ data }) => data[index] ?? { text: '' })],
    })),
  }
}

export function trend(
  id: string,
  title: string,
  subtitle: string,
  years: readonly number[],
  all: readonly Series[],
  rest: Partial<TrendFigure> = {},
): TrendFigure {
  return { ...head(id, title, subtitle), kind: 'trend', years, series: all, standards: [], table: tableOf(years, all), ...rest }
}

export function columns(
  id: string,
  title: string,
  subtitle: string,
  labels: readonly string[],
  all: readonly Series[],
  rest: Partial<ColumnsFigure> = {},
): ColumnsFigure {
  return {
    ...head(id, title, subtitle),
    kind: 'columns',
    arrangement: 'stacked',
    categories: labels.map((label) => ({ id: label, label })),
    isOverYears: labels.every((label) => /^\d{4}$/.test(label)),
    series: all,
    standards: [],
    table: tableOf(labels, all),
    ...rest,
  }
}

export function bars(
  id: string,
  title: string,
  subtitle: string,
  rows: readonly (readonly [label: string, value: number | null, status?: Status])[],
  rest: Partial<BarsFigure> = {},
): BarsFigure {
  return {
    ...head(id, title, subtitle),
    kind: 'bars',
    bars: rows.map(([label, value, status], index) => ({
      id: `${index} ${label}`,
      label,
      tone: 'brand',
      datum: value === null ? withheld() : datum(value, status ?? 'reported', '/duty/teachers/x'),
    })),
    limits: [],
    ...rest,
  }
}

export function histogram(
  id: string,
  title: string,
  bins: HistogramFigure['bins'],
  all: readonly Series[],
  rest: Partial<HistogramFigure> = {},
): HistogramFigure {
  return { ...head(id, title, '班级数'), kind: 'histogram', bins, series: all, limits: [], most: 0, axis: '每班人数', ...rest }
}

export function timeline(id: string, title: string, events: TimelineFigure['events'], rest: Partial<TimelineFigure> = {}): TimelineFigure {
  return { ...head(id, title, '项目起止'), kind: 'timeline', years: [2014, 2018], events, ...rest }
}
