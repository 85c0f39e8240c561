import { statisticNumber, withUnit } from './format-statistic.ts'
import type { Scale } from './scale.ts'
import type { Language } from '#language/language.ts'
import type { Statistic } from '#statistics/statistic.ts'

/** A limit beside numbers of the same scale, whose unit is written once; a percent sign stays with its number. */
export function limitNumber(limit: Statistic, scale: Scale, language: Language): string {
  const number = statisticNumber(limit, scale, language)
  return scale.words === '%' ? withUnit(number, scale.words) : number
}
