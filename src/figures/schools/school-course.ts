import { absent } from '#statistics/absent.ts'
import type { DistrictView } from '#view/district-view.ts'
import { shownYears } from '#figures/build/shown-years.ts'
import type { Indicator } from '#indicators/indicator.ts'
import { derive } from '#statistics/derive.ts'
import { missing, type Statistic } from '#statistics/statistic.ts'

/** An indicator of one school in each shown year; a year in which the school has none is a gap. */
export function schoolCourse(indicator: Indicator, school: string, viewed: DistrictView): readonly Statistic[] {
  return shownYears(viewed).map((year) => ofSchool(indicator, school, viewed, year))
}

function ofSchool(indicator: Indicator, school: string, { district, standards }: DistrictView, year: number): Statistic {
  const own = indicator.measureSchools?.(district, year, standards).find((one) => one.school === school)
  return own?.statistic ?? missing('not-applicable')
}

/** The median of the district's schools that have a number, in each shown year. */
export function medianCourse(indicator: Indicator, viewed: DistrictView): readonly Statistic[] {
  return shownYears(viewed).map((year) => {
    const known = (indicator.measureSchools?.(viewed.district, year, viewed.standards) ?? []).flatMap(({ statistic }) =>
      statistic.kind === 'value' ? [statistic] : [],
    )
    return known.length === 0 ? absent(viewed.district) : derive(known, median)
  })
}

function median(...values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) / 2
  return ((sorted[Math.floor(at)] ?? Number.NaN) + (sorted[Math.ceil(at)] ?? Number.NaN)) / 2
}
