import type { BalanceStage } from '#indicators/resources/balance-schools.ts'
import { barsFigure } from '#figures/build/bars-figure.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { BarsFigure, HistogramFigure, Limit } from '#figures/figure.ts'
import { histogramFigure } from '#figures/build/histogram-figure.ts'
import { formatNumber } from '#format/format-number.ts'
import { withUnit } from '#format/format-statistic.ts'
import { scaleFor } from '#format/scale.ts'
import type { BalanceCell, BalanceSheet } from '#indicators/balance/balance-sheet.ts'
import { schoolResources } from '#indicators/resources/school-resources.ts'
import { resources, type Resource } from '#indicators/resources/resource.ts'
import { balanceMessages } from '#language/messages/balance.ts'
import { inLanguage } from '#language/text.ts'
import type { School } from '#statistics/district-package.ts'
import { doubtsOfAll, missing, weakestStatus, type Statistic, type Value } from '#statistics/statistic.ts'
import { countWords } from './count-words.ts'
import { balanceRule } from './balance-rule.ts'
import { countInto, valueBins, type ValueBin } from './value-bins.ts'
import { balanceView } from './balance-view.ts'

/** Beyond these a bar for each school is not read any more. */
const mostBars = 12

interface Entry {
  readonly school: School
  readonly cell: BalanceCell
  readonly statistic: Value
}

/**
 * The schools of a sheet by one resource, with the threshold: a bar each, the lowest first, those without a number last with
 * the reason; of many schools, how many lie where.
 */
export function balanceDistribution(
  resource: Resource,
  stage: BalanceStage,
  trial: string,
  view: DistrictView,
): BarsFigure | HistogramFigure {
  const { shown: sheet, triedView: viewed } = balanceView(view, stage, trial)
  const at = resources.indexOf(resource)
  const entries = sheet.rows.flatMap(({ school, cells }): readonly Entry[] => {
    const cell = cells[at]
    return cell?.measurement.statistic.kind === 'value' ? [{ school, cell, statistic: cell.measurement.statistic }] : []
  })
  return entries.length > mostBars ? histogram(resource, sheet, entries, viewed) : bars(resource, sheet, entries, at, viewed)
}

function bars(resource: Resource, sheet: BalanceSheet, entries: readonly Entry[], column: number, viewed: DistrictView): BarsFigure {
  const { language } = viewed
  const messages = balanceMessages[language]
  const scale = scaleFor(resource.unit, 0, language)
  const known = entries.toSorted((a, b) => a.statistic.value - b.statistic.value)
  const unknown = sheet.rows.flatMap(({ school, cells }) => {
    const statistic = cells[column]?.measurement.statistic
    return statistic?.kind === 'missing' ? [{ school, statistic }] : []
  })
  return barsFigure(
    {
      ...head(resource, sheet, entries, viewed),
      subtitle: messages.distributionSubtitle({ year: String(sheet.year), unit: scale.words }),
      unit: resource.unit,
      headings: [messages.school, inLanguage(resource.name, language)],
      bars: [...known, ...unknown].slice(0, mostBars).map(({ school, statistic }) => ({
        id: school.id,
        label: inLanguage(school.name, language),
        statistic,
        tone: sheet.stage,
        to: `/balance?school=${school.id}&indicator=${resource.id}`,
      })),
      limits: [limitLine(resource, sheet, viewed)],
      most: valuesOfYears(resource, sheet, viewed)
        .flat()
        .reduce((most, value) => Math.max(most, value), 0),
    },
    viewed,
  )
}

function histogram(resource: Resource, sheet: BalanceSheet, entries: readonly Entry[], viewed: DistrictView): HistogramFigure {
  const { language } = viewed
  const messages = balanceMessages[language]
  const scale = scaleFor(resource.unit, 0, language)
  const values = entries.map(({ statistic }) => statistic.value)
  const years = valuesOfYears(resource, sheet, viewed)
  const all = [...values, ...years.flat()]
  const bins = valueBins(all, thresholdOf(resource, sheet))
  const write = (value: number) => formatNumber(value, scale)
  const met = entries.filter(({ cell }) => cell.state === 'met').length
  return histogramFigure(
    {
      ...head(resource, sheet, entries, viewed),
      subtitle: messages.histogramSubtitle({ year: String(sheet.year), unit: scale.words }),
      unit: 'school',
      bins: bins.map((bin, at) => ({ ...bin, label: binLabel(bin, at, bins, all, write, viewed), mark: write(bin.from) })),
      most: Math.max(...years.flatMap((one) => countInto(bins, one))),
      series: [
        {
          id: 'schools',
          name: messages.histogramSchools,
          tone: sheet.stage,
          statistics: countInto(bins, values).map((count) => counted(count, entries)),
        },
      ],
      limits: [limitLine(resource, sheet, viewed)],
      axis: messages.histogramAxis({ name: inLanguage(resource.name, language), unit: scale.words }),
      spoken: [
        { name: messages.histogramMet, statistic: counted(met, entries) },
        { name: messages.histogramShort, statistic: counted(entries.length - met, entries) },
      ],
    },
    viewed,
  )
}

/** What the schools had in each year, as it is: years are compared on one scale, and what is tried out on that of today. */
function valuesOfYears(resource: Resource, { stage }: BalanceSheet, { district }: DistrictView): readonly (readonly number[])[] {
  const real = district.trial?.on ?? district
  return real.years.map((year) =>
    schoolResources(resource, real, year, stage).flatMap(({ statistic }) => (statistic.kind === 'value' ? [statistic.value] : [])),
  )
}

function binLabel(
  { from, to }: ValueBin,
  at: number,
  bins: readonly ValueBin[],
  values: readonly number[],
  write: (value: number) => string,
  { language }: DistrictView,
): string {
  const messages = balanceMessages[language]
  if (at === bins.length - 1 && values.some((value) => value >= to)) return messages.intervalFrom({ from: write(from) })
  return messages.interval({ from: write(from), to: write(to) })
}

function head(resource: Resource, { rows }: BalanceSheet, entries: readonly Entry[], { language }: DistrictView) {
  const messages = balanceMessages[language]
  const name = inLanguage(resource.name, language)
  const met = entries.filter(({ cell }) => cell.state === 'met').length
  const without = rows.length - entries.length
  return {
    id: 'balance-distribution',
    notes: without > 0 && entries.length > 0 ? [messages.distributionWithout({ count: countWords(without, language) })] : [],
    title:
      entries.length === 0
        ? messages.distributionNone({ name })
        : messages.distributionTitle({ name, met: countWords(met, language), all: countWords(entries.length, language) }),
  }
}

function thresholdOf(resource: Resource, { thresholds }: BalanceSheet): number {
  return thresholds[resources.indexOf(resource)] ?? Number.NaN
}

function limitLine(resource: Resource, sheet: BalanceSheet, viewed: DistrictView): Limit {
  const { language } = viewed
  const messages = balanceMessages[language]
  const value = thresholdOf(resource, sheet)
  const scale = scaleFor(resource.unit, value, language)
  const words = { value: withUnit(formatNumber(value, scale), scale.words) }
  const { inForce } = balanceRule(viewed, sheet.stage)
  return { id: 'threshold', name: inForce ? messages.limitName(words) : messages.limitLater(words), value, tone: 'not-met' }
}

/** A count of schools with the status and sources of the numbers that it rests on. */
function counted(count: number, entries: readonly Entry[]): Statistic {
  if (entries.length === 0) return missing('not-collected')
  const statistics = entries.map(({ statistic }) => statistic)
  return {
    kind: 'value',
    value: count,
    status: weakestStatus(statistics),
    ...doubtsOfAll(statistics),
    sources: [...new Set(statistics.flatMap(({ sources }) => sources))],
  }
}
