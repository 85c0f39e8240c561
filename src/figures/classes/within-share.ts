import type { DistrictView } from '#view/district-view.ts'
import type { TrendFigure } from '#figures/figure.ts'
import { atChosenYear, shownYears } from '#figures/build/shown-years.ts'
import { trendFigure } from '#figures/build/trend-figure.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { stageWords } from '#format/stage-words.ts'
import { fromRecords } from '#statistics/from-records.ts'
import { classLimits, isOverLimit } from '#indicators/classes/class-limits.ts'
import { classesMessages } from '#language/messages/classes.ts'
import { inLanguage } from '#language/text.ts'
import type { Stage } from '#statistics/stage.ts'
import { missing, type Statistic } from '#statistics/statistic.ts'

/** Of all stages those that a standard binds; kindergartens, for which a size is only usual, where the reader asks for them. */
const limitedStages: readonly Stage[] = ['primary', 'junior']

/** Share of classes within the limit of their stage and grade, over the years. */
export function withinShare(viewed: DistrictView): TrendFigure {
  const { language, stage } = viewed
  const messages = classesMessages[language]
  const years = shownYears(viewed)
  const shown: readonly Stage[] = stage === null ? limitedStages : [stage]
  const size = stage === 'kindergarten' ? messages.usualSize : messages.standardSize
  const series = shown.map((one) => ({
    id: one,
    name: inLanguage(stageWords[one], language),
    tone: one,
    statistics: years.map((year) => shareWithin(one, year, viewed)),
    to: `/classes?grade=${one}` as const,
  }))
  const told = series.flatMap(({ name, statistics }) => {
    const now = atChosenYear(statistics, viewed)
    return now?.kind === 'value' ? [{ name, share: formatStatistic(now, 'percent', language) }] : []
  })
  const [only] = told
  const title =
    only === undefined
      ? shown.some((one) => viewed.district.classes(viewed.year, one).length > 0)
        ? messages.noRuleYet({ year: String(viewed.year) })
        : messages.withinShareMissing
      : messages.withinShare({
          size,
          share:
            stage !== null
              ? only.share
              : told.map(({ name, share }) => messages.withinShareOf({ stage: name, share })).join(messages.nameSeparator),
        })
  return trendFigure(
    {
      id: 'classes-within-share',
      title,
      subtitle: messages.withinShareSubtitle({ size }),
      notes: stage === 'kindergarten' ? [messages.mixedUnknown] : [],
      unit: 'percent',
      years,
      series,
    },
    viewed,
  )
}

/** Not applicable in a year before the rule. */
function shareWithin(stage: Stage, year: number, { district, standards }: DistrictView): Statistic {
  const limitOf = classLimits(district, year, standards)
  const classes = district.classes(year, stage)
  const limited = classes.filter((one) => limitOf(one) !== null)
  if (classes.length > 0 && limited.length === 0) return missing('not-applicable')
  return fromRecords(limited, district, (all) => (all.filter((one) => !isOverLimit(one, limitOf(one))).length / all.length) * 100)
}
