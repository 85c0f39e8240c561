import { limitLine } from '#figures/build/limit-line.ts'
import { columnsFigure } from '#figures/build/columns-figure.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { ColumnsFigure, StandardLine } from '#figures/figure.ts'
import { shownYears } from '#figures/build/shown-years.ts'
import { yearHeading, yearLabel } from '#figures/build/year-words.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { reasonWords } from '#format/reason-words.ts'
import { dutyFigureMessages } from '#language/messages/duty-figures.ts'
import { inLanguage } from '#language/text.ts'
import { applicableStandards, situationOf } from '#standards/applicable-standards.ts'

const measure = 'video-retention-days'

/** Days for which video is kept, against 30 days in Henan and 90 days for key targets (反恐怖主义法 art. 32). */
export function retentionDays(viewed: DistrictView): ColumnsFigure {
  const { district, language, stage, year, assessments } = viewed
  const messages = dutyFigureMessages[language]
  const years = shownYears(viewed)
  const now = district.observe(measure, { year })
  const limit = assessments.find(({ indicator }) => indicator.id === measure)?.limit ?? null
  const title =
    now.kind === 'missing'
      ? messages.retentionMissing({ reason: inLanguage(reasonWords[now.reason], language) })
      : limit?.kind === 'value'
        ? messages.retentionTitle({ days: formatStatistic(now, 'day', language), limit: formatStatistic(limit, 'day', language) })
        : `${messages.retention} ${formatStatistic(now, 'day', language)}`
  return columnsFigure(
    {
      id: 'video-retention',
      title,
      subtitle: messages.retentionSubtitle,
      notes: stage === null ? [] : [messages.noStages],
      unit: 'day',
      arrangement: 'grouped',
      heading: yearHeading(language),
      categories: years.map((one) => ({ id: String(one), label: yearLabel(one) })),
      series: [
        {
          id: measure,
          name: messages.retention,
          tone: 'brand',
          statistics: years.map((one) => district.observe(measure, { year: one })),
          to: `/duty/safety/${measure}`,
        },
      ],
      standards: [...line('SA-VIDEO-30-HN', messages.province, years, viewed), ...line('SA-VIDEO-90', messages.keyTargets, years, viewed)],
    },
    viewed,
  )
}

/** The days that a rule asks for, in the years in which it binds the district, its condition named in the subtitle. */
function line(id: string, name: string, years: readonly number[], { district, standards }: DistrictView): readonly StandardLine[] {
  const values = years.map((year) => {
    const { inForce, conditional } = applicableStandards(standards, [id], situationOf(district.package.meta, null, year))
    return (inForce ?? conditional[0])?.value ?? null
  })
  return limitLine(
    values,
    (value) => value,
    () => ({ id, name, tone: 'muted' }),
  )
}
