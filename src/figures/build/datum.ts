import type { PageLink } from '#view/route.ts'
import { statisticNumber } from '#format/format-statistic.ts'
import type { Scale } from '#format/scale.ts'
import type { Language } from '#language/language.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Datum } from '../figure.ts'

/** A statistic as a figure draws and writes it, in the figure's scale; `to` is the path it opens. */
export function datum(statistic: Statistic, scale: Scale, language: Language, to?: PageLink): Datum {
  const written = { statistic, text: statisticNumber(statistic, scale, language) }
  return to === undefined ? written : { ...written, to }
}
