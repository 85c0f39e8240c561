import type { DistrictView } from '#view/district-view.ts'
import { stageWords } from '#format/stage-words.ts'
import { formatNumber } from '#format/format-number.ts'
import { scaleFor } from '#format/scale.ts'
import { registerMessages } from '#language/messages/schools-register.ts'
import { inLanguage } from '#language/text.ts'
import { isTested, type RegisterRow } from './register-row.ts'
import { worstWords } from './worst-words.ts'

/** How many schools fall short of a standard that binds each school, and how many cannot be told. */
export function registerHeadline(rows: readonly RegisterRow[], { language, stage, year }: DistrictView): string {
  const messages = registerMessages[language]
  const write = (count: number) => formatNumber(count, scaleFor('person', 0, language))
  const scope = stage === null ? '' : messages.scope({ stage: inLanguage(stageWords[stage], language) })
  const all = write(rows.length)
  if (rows.length === 0) return `${scope}${messages.headlineNone({ year: String(year) })}`
  const tested = rows.filter(({ verdicts }) => isTested(verdicts))
  if (tested.length === 0) return `${scope}${messages.headlineUnknown({ all })}`
  const short = tested.filter(({ verdicts }) => verdicts.counts['not-met'] > 0).length
  const rest = rows.length - tested.length
  if (short > 0) {
    return `${scope}${messages.headline({ all, short: write(short) })}${rest === 0 ? '' : messages.headlineRest({ count: write(rest) })}`
  }
  return `${scope}${rest === 0 ? messages.headlineWell({ all }) : messages.headlineWellPartly({ all, tested: write(tested.length) })}`
}

/** The school whose shortfall is largest for its limit, in a sentence; null where nothing falls short. */
export function registerWorst(rows: readonly RegisterRow[], { language }: DistrictView): string | null {
  let found: RegisterRow | null = null
  for (const row of rows) {
    const { worst } = row.verdicts
    if (worst !== null && (worst.relativeMargin ?? 0) < (found?.verdicts.worst?.relativeMargin ?? 0)) found = row
  }
  const worst = found?.verdicts.worst ?? null
  if (found === null || worst === null) return null
  return registerMessages[language].worstOf({ school: inLanguage(found.school.name, language), ...worstWords(worst, language) })
}
