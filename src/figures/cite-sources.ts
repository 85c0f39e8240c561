import type { Language } from '#language/language.ts'
import { inLanguage } from '#language/text.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Source } from '#statistics/district-package.ts'
import type { Statistic } from '#statistics/statistic.ts'

/** One source as it is cited: title, and the section where it has one. */
export function citeSource(source: Source, language: Language): string {
  const title = inLanguage(source.title, language)
  return source.section === undefined ? title : `${title} ${inLanguage(source.section, language)}`
}

/** The sources of statistics as they are cited, each once, in the order of the package. */
export function citeSources(statistics: readonly Statistic[], district: DistrictStatistics, language: Language): readonly string[] {
  const ids = new Set(statistics.flatMap((statistic) => statistic.sources))
  return district.package.meta.sources.filter((source) => ids.has(source.id)).map((source) => citeSource(source, language))
}
