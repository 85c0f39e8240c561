import type { DistrictView } from '#view/district-view.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { achievementsMessages } from '#language/messages/achievements.ts'
import { inLanguage } from '#language/text.ts'
import type { Value } from '#statistics/statistic.ts'

export interface AchievementsHeadline {
  readonly title: string
  /** Whether a number that it tells was made up. */
  readonly isIllustrative: boolean
  readonly summary: string
}

/** What the district has to show: national honours, schools built or renovated, money invested (report 三（二）). */
export function achievementsHeadline(viewed: DistrictView): AchievementsHeadline {
  const { district, language } = viewed
  // Honours and policies are of the edition, so the money and the schools beside them are of its last year.
  const year = district.years.at(-1) ?? viewed.year
  const messages = achievementsMessages[language]
  const { meta, honours, policies, plans } = district.package
  const nationalHonours = honours.filter(({ level }) => level === 'national')
  const national = nationalHonours.length
  const built = district.observe('schools-built-or-renovated', { year })
  const invested = district.observe('cumulative-construction-investment', { year })
  const parts = [
    ...(national === 0 ? [] : [messages.nationalHonours({ count: String(national) })]),
    ...(built.kind === 'missing' ? [] : [messages.schoolsBuilt({ count: formatStatistic(built, 'school', language) })]),
    ...(invested.kind === 'missing' ? [] : [messages.invested({ amount: amountOf(invested, viewed) })]),
  ]
  const counts = messages.counts({
    honours: String(honours.length),
    policies: String(policies.length),
    plans: String(plans.length),
  })
  return {
    title: parts.length === 0 ? messages.nothingToTell : parts.join(messages.separator),
    isIllustrative: [...nationalHonours, ...[built, invested].filter((one) => one.kind === 'value')].some(
      ({ status }) => status !== 'reported',
    ),
    summary: `${messages.place({ district: inLanguage(meta.name, language) })} · ${counts}`,
  }
}

/** The sentence itself says that the sum is cumulative. */
function amountOf(invested: Value, { language }: DistrictView): string {
  const { qualifier, ...bare } = invested
  return formatStatistic(qualifier === '累计' ? bare : invested, 'yuan', language)
}
