import type { DistrictView } from '#view/district-view.ts'
import { figureScale } from '#figures/build/figure-scale.ts'
import { decimalsToTell } from '#format/decimals-to-tell.ts'
import type { NumberOptions } from '#format/format-number.ts'
import { statisticNumber } from '#format/format-statistic.ts'
import type { Scale } from '#format/scale.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { inLanguage } from '#language/text.ts'
import { keepsLimit } from '#standards/compare.ts'
import type { Statistic } from '#statistics/statistic.ts'

export interface RankedSchool {
  readonly id: string
  readonly name: string
  readonly statistic: Statistic
  readonly text: string
  /** Length of its bar, 0 to 100. */
  readonly length: number
  /** On the bad side of the standard that tests each school; null where none does or there is no number. */
  readonly short: boolean | null
}

export interface SchoolRanking {
  readonly schools: readonly RankedSchool[]
  readonly scale: Scale
  readonly highFirst: boolean
  /** The standard that tests each school, with its place on the bars from 0 to 100. */
  readonly limit: { readonly text: string; readonly place: number } | null
  readonly shortCount: number
}

/**
 * An indicator school by school, the weakest first, so that a shortfall stands on top; schools without a number come
 * last with the reason. Null where no figures by school were collected for the year.
 */
export function schoolRanking(
  { indicator, standard }: Assessment,
  { district, language, standards, year }: DistrictView,
): SchoolRanking | null {
  const measured = indicator.measureSchools?.(district, year, standards)
  if (measured === undefined) return null
  const statistics = measured.map(({ statistic }) => statistic)
  if (statistics.every((one) => one.kind === 'missing' && (one.reason === 'not-collected' || one.reason === 'not-reported'))) return null
  const scale = figureScale(statistics, indicator.unit, language)
  const limit = standard !== null && standard.level !== 'district' ? standard.value : null
  const most = Math.max(limit ?? 0, ...statistics.map(sizeOf)) || 1
  const highFirst = indicator.direction === 'lower'
  const names = new Map(district.schools.map((school) => [school.id, inLanguage(school.name, language)]))
  const schools = measured
    .toSorted((a, b) => rank(a.statistic, b.statistic, highFirst))
    .map(({ school, statistic }) => ({
      id: school,
      name: names.get(school) ?? school,
      statistic,
      text: statisticNumber(statistic, scale, language, toTell(statistic, limit, scale)),
      length: (Math.max(0, sizeOf(statistic)) / most) * 100,
      short:
        standard === null || limit === null || statistic.kind === 'missing' ? null : !keepsLimit(statistic.value, standard.operator, limit),
    }))
  return {
    schools,
    scale,
    highFirst,
    limit:
      limit === null
        ? null
        : {
            text: statisticNumber({ kind: 'value', value: limit, status: 'reported', sources: [] }, scale, language),
            place: (Math.max(0, limit) / most) * 100,
          },
    shortCount: schools.filter(({ short }) => short === true).length,
  }
}

/** As many decimals as tell a school from the limit, so that 0.4996 marked short of 0.5 is not written 0.5. */
function toTell(statistic: Statistic, limit: number | null, scale: Scale): NumberOptions {
  return statistic.kind === 'missing' || limit === null ? {} : { decimals: decimalsToTell(statistic.value, limit, scale) }
}

function sizeOf(statistic: Statistic): number {
  return statistic.kind === 'value' ? statistic.value : 0
}

function rank(a: Statistic, b: Statistic, highFirst: boolean): number {
  if (a.kind === 'missing' || b.kind === 'missing') return Number(a.kind === 'missing') - Number(b.kind === 'missing')
  return highFirst ? b.value - a.value : a.value - b.value
}
