import { columnsFigure } from '#figures/columns-figure.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import type { ColumnsFigure, StandardLine } from '#figures/figure.ts'
import { shownYears } from '#figures/shown-years.ts'
import { yearHeading, yearLabel } from '#figures/year-words.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { reasonWords } from '#format/reason-words.ts'
import { dutyFigureMessages } from '#language/messages/duty-figures.ts'
import { inLanguage } from '#language/text.ts'
import { firstTestedYear } from '#standards/applicable-standards.ts'

const measure = 'video-retention-days'

/** Days for which video is kept, against 30 days in Henan and 90 days for key targets (反恐怖主义法 art. 32). */
export function retentionDays(context: FigureContext): ColumnsFigure {
  const { district, language, stage, year, assessments } = context
  const messages = dutyFigureMessages[language]
  const years = shownYears(context)
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
      standards: [
        ...line('SA-VIDEO-30-HN', messages.province, years, context),
        ...line('SA-VIDEO-90', messages.keyTargets, years, context),
      ],
    },
    context,
  )
}

function line(id: string, name: string, years: readonly number[], { district, standards }: FigureContext): readonly StandardLine[] {
  const standard = standards.get(id)
  if (standard === undefined || !district.package.meta.scopes.includes(standard.scope)) return []
  return [{ id, name, tone: 'muted', values: years.map((year) => (firstTestedYear(standard) <= year ? standard.value : null)) }]
}
