import { statisticNumber } from '#format/format-statistic.ts'
import type { Scale } from '#format/scale.ts'
import type { Language } from '#language/language.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { DistrictView } from '#view/district-view.ts'
import { inYear } from '#view/link-address.ts'
import type { PageLink } from '#view/route.ts'
import type { Datum, Series, Tone } from '../figure.ts'

/** A statistic as a figure draws and writes it, in the figure's scale; `to` is the path it opens. */
export function datum(statistic: Statistic, scale: Scale, language: Language, to?: PageLink): Datum {
  const written = { statistic, text: statisticNumber(statistic, scale, language) }
  return to === undefined ? written : { ...written, to }
}

/** A series as a page gives it: one statistic a category, and where its marks lead. */
export interface SeriesInput {
  readonly id: string
  readonly name: string
  readonly tone: Tone
  readonly statistics: readonly Statistic[]
  readonly step?: boolean
  readonly dashed?: boolean
  readonly strong?: readonly boolean[]
  /** One path for all its marks, or one a category. */
  readonly to?: PageLink | readonly PageLink[]
}

/** Writes a series in the scale of its figure. Over years, each mark leads to its own. */
export function writeSeries(input: SeriesInput, scale: Scale, viewed: DistrictView, years: readonly number[] = []): Series {
  const { id, name, tone, step, dashed, strong } = input
  return {
    id,
    name,
    tone,
    data: input.statistics.map((statistic, index) => datum(statistic, scale, viewed.language, linkOf(input.to, index, years[index]))),
    ...(step === undefined ? {} : { step }),
    ...(dashed === undefined ? {} : { dashed }),
    ...(strong === undefined ? {} : { strong }),
  }
}

function linkOf(to: SeriesInput['to'], index: number, year: number | undefined): PageLink | undefined {
  const own = typeof to === 'string' ? to : to?.[index]
  return own === undefined || year === undefined ? own : inYear(own, year)
}
