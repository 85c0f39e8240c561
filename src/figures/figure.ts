import type { PageLink } from '#view/route.ts'
import type { Scale } from '#format/scale.ts'
import type { Verdict } from '#indicators/assessment.ts'
import type { Language } from '#language/language.ts'
import type { Statistic, Status } from '#statistics/statistic.ts'
import type { Stage } from '#statistics/stage.ts'

/** One number as drawn and as written: charts draw `statistic`, everything that shows words shows `text`. */
export interface Datum {
  readonly statistic: Statistic
  /** With qualifier, without unit: "1,000", "500 余", "未公开". */
  readonly text: string
  /** Where it leads: a path of the application such as `/duty/funding/public-funds-standard-primary`. */
  readonly to?: PageLink
}

/** A stage keeps its colour everywhere; the rest say what a mark means. */
export type Tone = Stage | 'brand' | 'muted' | 'accent' | Verdict

export interface Series {
  readonly id: string
  readonly name: string
  readonly tone: Tone
  /** One entry a category of the figure, in its order. */
  readonly data: readonly Datum[]
  /** Holds its value until the next change (a quota), instead of sloping to it. */
  readonly step?: boolean
  readonly dashed?: boolean
  /** Which categories need attention (above the limit): drawn dense, their numbers bold; the others are pale. */
  readonly strong?: readonly boolean[]
}

/** An official limit on the chart; it changes in steps where the standard changed. */
export interface StandardLine {
  readonly id: string
  /** With its value: "小学标准 45". */
  readonly name: string
  readonly tone: Tone
  /** The limit at each category; null before it is in force. */
  readonly values: readonly (number | null)[]
  /** Due later than the year shown: drawn lighter, named "2020 年目标". */
  readonly later?: boolean
}

export interface TableColumn {
  readonly id: string
  readonly name: string
  readonly numeric: boolean
  /** How its numbers are written, where all are written so. */
  readonly scale?: Scale
}

export interface TableCell {
  /** As it is read. What a file writes as a number, `cellNumber` tells. */
  readonly text: string
  /** Present where the cell is a figure. */
  readonly statistic?: Statistic
  /** In base units, where its number is a limit and no figure. */
  readonly limit?: number
  /** How its number is written, where the rows of a column differ. */
  readonly scale?: Scale
  readonly verdict?: Verdict
  readonly to?: PageLink
}

export interface FigureTable {
  /** The first is the heading of the rows. */
  readonly columns: readonly TableColumn[]
  /** `chosen` marks the row of the chosen year. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly TableCell[]; readonly chosen?: boolean }[]
}

/** Which one of a definition's figures it is, as text: `{ indicator: 'education-share' }`. */
export type FigureParameters = Readonly<Record<string, string | undefined>>

/** Whose numbers a figure shows, of which year, and what is left out. */
export interface FigureScope {
  /** Id of the district. */
  readonly district: string
  readonly districtName: string
  /** Name of the edition, and its day as ISO date. */
  readonly edition: string
  readonly editionDate: string
  /** Years of the district, ascending, and the chosen one. */
  readonly years: readonly number[]
  readonly year: number
  /** Null for all stages. */
  readonly stage: Stage | null
  readonly isReportedOnly: boolean
}

interface FigureRecord {
  /** That of its definition in the catalogue. Stands in `data-figure`; unique on a page and the same wherever the figure appears. */
  readonly id: string
  /** Present where the definition takes some; with the id they name the figure for good. */
  readonly parameters?: FigureParameters
  /** The finding, made from the data. */
  readonly title: string
  /** Whether a number that the title tells was made up: it bears the mark of it wherever it is read. */
  readonly isTitleIllustrative: boolean
  /** Whether the title rests on a number that is to be checked. */
  readonly isTitleDoubtful: boolean
  /** Measure and unit. */
  readonly subtitle: string
  readonly language: Language
  readonly scope: FigureScope
  /** How its numbers are written on the axis and in the table. */
  readonly scale: Scale
  /** What the reader must know: a filter that does not apply, a base, a defect of the source. */
  readonly notes: readonly string[]
  /** Sources as they are cited: document and section. */
  readonly sources: readonly string[]
  /** What its numbers may cite, by the id that stands in them: document and section in full. */
  readonly citations: Readonly<Record<string, string>>
  /** What the drawn numbers rest on; `none` when there is no number at all. */
  readonly status: Status | 'mixed' | 'none'
  /** States the finding and the figures for one who cannot see the chart. */
  readonly alt: string
  /** The figures alone, as it states them: what is said aloud beside the finding; empty where there are none. */
  readonly spoken: string
  readonly table: FigureTable
}

/** Lines over years. */
export interface TrendFigure extends FigureRecord {
  readonly kind: 'trend'
  readonly years: readonly number[]
  /** Place of the chosen year among the years; those after it step back. Absent where it is not among them. */
  readonly chosen?: number
  readonly series: readonly Series[]
  readonly standards: readonly StandardLine[]
}

/** Upright bars over categories, usually years. */
export interface ColumnsFigure extends FigureRecord {
  readonly kind: 'columns'
  readonly arrangement: 'stacked' | 'grouped'
  readonly categories: readonly { readonly id: string; readonly label: string }[]
  /** Whether the categories are years, the last of which is the latest. */
  readonly isOverYears: boolean
  /** Over years, the place of the chosen one; those after it step back. */
  readonly chosen?: number
  readonly series: readonly Series[]
  /** Written above each stack. */
  readonly totals?: readonly Datum[]
  /** The series that the title speaks of: its number stands before each total, "11/46". */
  readonly stressed?: string
  readonly standards: readonly StandardLine[]
}

/** Horizontal bars, one a row, each labelled. */
export interface BarsFigure extends FigureRecord {
  readonly kind: 'bars'
  readonly bars: readonly {
    readonly id: string
    readonly label: string
    readonly datum: Datum
    readonly tone: Tone
    readonly note?: string
  }[]
  readonly limits: readonly Limit[]
  /** The highest number of any year, in base units, where years are compared: the bars of all years are drawn to it. */
  readonly most?: number
}

/** A limit on the measured axis of bars or a histogram. */
export interface Limit {
  readonly id: string
  readonly name: string
  readonly value: number
  readonly tone: Tone
}

/** How many fall into each interval; `from` is inside, `to` outside. */
export interface HistogramFigure extends FigureRecord {
  readonly kind: 'histogram'
  /** `label` where the interval is not of whole numbers ("7.5–8"), with the `mark` at its lower end ("7.5"). */
  readonly bins: readonly { readonly from: number; readonly to: number; readonly label?: string; readonly mark?: string }[]
  /** The highest count of any year, up to which the axis goes in all of them. */
  readonly most: number
  readonly series: readonly Series[]
  readonly limits: readonly Limit[]
  /** Words under the measured axis: "每班人数". */
  readonly axis: string
  /** The interval that the reader has chosen, by its lower end: it is framed, the others step back. */
  readonly chosen?: number
}

/** What happened when; an event without an end is a point in time, one without a date is listed apart. */
export interface TimelineFigure extends FigureRecord {
  readonly kind: 'timeline'
  readonly years: readonly [from: number, to: number]
  readonly events: readonly {
    readonly id: string
    readonly label: string
    readonly group: string
    /** As decimal years: 2018.58 is August 2018. */
    readonly start: number | null
    readonly end: number | null
    readonly state: string
    readonly status: Status
    readonly tone: Tone
    readonly to?: PageLink
  }[]
}

/** Tiers of a network, each drawn as that many marks. */
export interface TiersFigure extends FigureRecord {
  readonly kind: 'tiers'
  readonly tiers: readonly { readonly id: string; readonly label: string; readonly note?: string; readonly datum: Datum }[]
}

/** Requirements with what was reached and the verdict on each. */
export interface ChecklistFigure extends FigureRecord {
  readonly kind: 'checklist'
  readonly items: readonly {
    readonly id: string
    readonly label: string
    /** Its text has the unit: "100%", "90 天", "1:19"; or is the reason why there is none. */
    readonly datum: Datum
    readonly standard: string | null
    readonly verdict: Verdict
  }[]
}

/** Numbers of different units one below the other, each with its own small line over the years: never on one axis. */
export interface FactsFigure extends FigureRecord {
  readonly kind: 'facts'
  readonly facts: readonly {
    readonly id: string
    readonly label: string
    readonly datum: Datum
    readonly unitText: string
    /** The number before, with its year and unit: "2017 年 10 期"; null where there is none. */
    readonly before: string | null
    /** One a year, in order; what the small line is drawn from. */
    readonly history: readonly Statistic[]
    /** Place of the chosen year in the history. */
    readonly chosen: number
    /** The history in words, for one who cannot see the line. */
    readonly spoken: string
  }[]
}

/** What a chart draws, a table lists, a file holds and a slide shows: built once, so that no number can differ. */
export type Figure =
  TrendFigure | ColumnsFigure | BarsFigure | HistogramFigure | TimelineFigure | TiersFigure | ChecklistFigure | FactsFigure
