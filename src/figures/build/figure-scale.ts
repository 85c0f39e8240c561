import { scaleFor, type Scale } from '#format/scale.ts'
import type { Language } from '#language/language.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'

/** One scale for all numbers of a figure, chosen by the largest in size, so that 0.9 亿元 stands beside 7.2 亿元. */
export function figureScale(statistics: readonly Statistic[], unit: Unit, language: Language): Scale {
  const largest = statistics.reduce((most, statistic) => (statistic.kind === 'value' ? Math.max(most, Math.abs(statistic.value)) : most), 0)
  return scaleFor(unit, largest, language)
}
