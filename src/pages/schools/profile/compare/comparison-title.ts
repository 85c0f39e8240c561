import type { Language } from '#language/language.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import { inLanguage } from '#language/text.ts'
import type { School } from '#statistics/district-package.ts'
import type { ComparisonGroup } from '#figures/schools/comparison-rows.ts'

/** A heading names the schools while it fits in two lines or so; longer names are counted. */
const longestNames = { 'zh-CN': 36, en: 72 } as const

/** How many standards each of the schools misses. */
export function comparisonTitle(schools: readonly School[], groups: readonly ComparisonGroup[], language: Language): string {
  const messages = schoolProfileMessages[language]
  if (schools.length === 0) return messages.compareNothing
  const told = schools.map(({ name }, at) => ({ name: inLanguage(name, language), ...countVerdicts(groups, at) }))
  const isLong = told.reduce((length, { name }) => length + name.length, 0) > longestNames[language]
  if (isLong && told.length > 1 && told.every(({ tested }) => tested > 0)) {
    const short = told.filter((one) => one.short > 0)
    const count = short.reduce((sum, one) => sum + one.short, 0)
    return messages.compareMany({ all: String(told.length), short: String(short.length), count: String(count) })
  }
  return told
    .map(({ name, tested, short }) => {
      if (tested === 0) return messages.compareUntested({ name })
      return short === 0 ? messages.compareWell({ name }) : messages.compareShort({ name, count: String(short) })
    })
    .join(messages.findingSeparator)
}

function countVerdicts(groups: readonly ComparisonGroup[], at: number): { readonly tested: number; readonly short: number } {
  const verdicts = groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells[at]?.verdict ?? []))
  const short = verdicts.filter((verdict) => verdict === 'not-met').length
  return { tested: short + verdicts.filter((verdict) => verdict === 'met' || verdict === 'watch').length, short }
}
