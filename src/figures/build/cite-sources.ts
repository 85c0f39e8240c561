import type { Language } from '#language/language.ts'
import { punctuation } from '#language/punctuation.ts'
import { inLanguage } from '#language/text.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { Source } from '#statistics/district-package.ts'
import { groupBy } from '#statistics/group-by.ts'
import { once } from '#statistics/once.ts'
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

/** Every source of a district by its id, as it is cited in full. */
export const citationsOf = once((district: DistrictStatistics, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(district.package.meta.sources.map((source) => [source.id, citeSource(source, language)])),
)

/**
 * The sources of statistics or records in short, for the foot of a figure: sections of one document together ("自查报告 二（四）、二（五）"),
 * what was made up last.
 */
export function citeInShort(
  statistics: readonly Pick<Statistic, 'sources'>[],
  district: DistrictStatistics,
  language: Language,
): readonly string[] {
  const ids = new Set(statistics.flatMap((statistic) => statistic.sources))
  const cited = district.package.meta.sources.filter((source) => ids.has(source.id))
  const byDocument = groupBy(cited, ({ kind, short, title }) => `${kind} ${short === undefined ? title.zh : short.zh.split(' ')[0]}`)
  const lists = [...byDocument.values()].toSorted((a, b) => Number(a[0]?.kind === 'illustration') - Number(b[0]?.kind === 'illustration'))
  return lists.map((own) => {
    const [first, ...others] = own.map((source) =>
      source.short === undefined ? citeSource(source, language) : inLanguage(source.short, language),
    )
    const rest = others.map((words) => words.split(' ').slice(1).join(' '))
    return [first, ...rest].join(punctuation[language].list)
  })
}
