import { decimalYear } from '#figures/build/decimal-year.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { TimelineFigure } from '#figures/figure.ts'
import { defineFigure } from '#figures/figure-definition.ts'
import { timelineFigure } from '#figures/build/timeline-figure.ts'
import { dutyWords } from '#format/duty-words.ts'
import { achievementsMessages } from '#language/messages/achievements.ts'
import { inLanguage } from '#language/text.ts'
import type { Policy } from '#statistics/district-package.ts'
import { duties, type DutyId } from '#statistics/duty.ts'
import { policiesTable } from './policies-table.ts'

function build(viewed: DistrictView): TimelineFigure {
  const { district, language } = viewed
  const messages = achievementsMessages[language]
  const policies = byDuty(district.package.policies)
  const dated = policies.filter(({ date }) => date !== undefined)
  const yearOnly = dated.some(({ date }) => date?.length === 4)
  return timelineFigure(
    {
      id: 'policies',
      title: title(policies, viewed),
      subtitle: messages.policiesSubtitle({ dated: String(dated.length), undated: String(policies.length - dated.length) }),
      notes: yearOnly ? [messages.datesAsPrinted] : [],
      years: yearsOf(dated, viewed),
      events: policies.map((policy) => ({
        id: policy.id,
        label: inLanguage(policy.name, language),
        group: groupOf(policy.duty, viewed),
        start: policy.date === undefined ? null : decimalYear(policy.date),
        end: null,
        state: policy.planned === true ? messages.planned : messages.issued,
        status: policy.status,
        tone: policy.planned === true ? 'muted' : 'brand',
        ...(policy.duty === null ? {} : { to: `/duty/${policy.duty}` }),
      })),
      statistics: policies.map(({ status, source }) => ({ kind: 'value', value: 1, status, sources: [source] })),
      table: policiesTable(policies, viewed),
    },
    viewed,
  )
}

/** Policies over time by duty; those without a date have no place on the axis, planned ones are set apart by tone. */
export const policiesOverYears = defineFigure({
  id: 'policies',
  name: { zh: '政策文件历年出台情况', en: 'Policies over the years' },
  duty: null,
  build,
})

function byDuty(policies: readonly Policy[]): readonly Policy[] {
  const groups: readonly (DutyId | null)[] = [null, ...duties]
  return groups.flatMap((duty) =>
    policies.filter((policy) => policy.duty === duty).toSorted((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999')),
  )
}

function groupOf(duty: DutyId | null, { language }: DistrictView): string {
  return duty === null ? achievementsMessages[language].ofNoDuty : inLanguage(dutyWords[duty].name, language)
}

/** Whole years around the dates; the years of the package where there is no date at all. */
function yearsOf(dated: readonly Policy[], { district, year }: DistrictView): TimelineFigure['years'] {
  const years = dated.map(({ date }) => Number(date?.slice(0, 4)))
  if (years.length === 0) return [district.years[0] ?? year, year + 1]
  return [Math.min(...years), Math.max(...years) + 1]
}

function title(policies: readonly Policy[], viewed: DistrictView): string {
  const messages = achievementsMessages[viewed.language]
  const counts = duties.map((duty) => ({ duty, count: policies.filter((policy) => policy.duty === duty).length }))
  const [most] = counts.toSorted((a, b) => b.count - a.count)
  if (most === undefined || most.count === 0) return messages.policiesTitleNone
  const words = { total: String(policies.length), duty: groupOf(most.duty, viewed), count: String(most.count) }
  return most.count === policies.length ? messages.policiesTitleOneDuty(words) : messages.policiesTitle(words)
}
