import { absent } from '#statistics/absent.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { TrendFigure } from '#figures/figure.ts'
import { shownYears } from '#figures/build/shown-years.ts'
import { tellChange } from '#figures/titles/tell-change.ts'
import { trendFigure } from '#figures/build/trend-figure.ts'
import { indicatorById } from '#indicators/catalogue.ts'
import { dutyPreschoolMessages } from '#language/messages/duty-preschool.ts'
import { kindergartensOnly } from './kindergartens-only.ts'

const id = 'kindergarten-grading-rate'

/** Graded kindergartens in percent of all over the years, as stated where the source states it (report 二（二）). */
export function gradingRate(viewed: DistrictView): TrendFigure {
  const { district, language } = viewed
  const messages = dutyPreschoolMessages[language]
  const years = shownYears(viewed)
  const indicator = indicatorById(id)
  const at = (year: number) => indicator?.measure(district, year, viewed.standards).statistic ?? absent(district)
  return trendFigure(
    {
      id,
      title: tellChange({ name: messages.rating, unit: 'percent', at }, viewed),
      subtitle: messages.ratingSubtitle,
      notes: kindergartensOnly(viewed),
      unit: 'percent',
      years,
      series: [
        {
          id,
          name: messages.rating,
          tone: 'kindergarten',
          statistics: years.map(at),
          to: `/duty/preschool/${id}`,
        },
      ],
    },
    viewed,
  )
}
