import { absent } from '#statistics/absent.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { StandardLine, TrendFigure } from '#figures/figure.ts'
import { limitLine } from '#figures/build/limit-line.ts'
import { shownYears } from '#figures/build/shown-years.ts'
import { tellChange } from '#figures/titles/tell-change.ts'
import { trendFigure } from '#figures/build/trend-figure.ts'
import { formatNumber } from '#format/format-number.ts'
import { scaleFor } from '#format/scale.ts'
import { assessSchool, type SchoolAssessment } from '#indicators/schools/assess-school.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import { inLanguage } from '#language/text.ts'
import type { School } from '#statistics/district-package.ts'
import { indicatorName, nameWithoutStage } from './indicator-name.ts'
import { medianCourse, schoolCourse } from './school-course.ts'

/** One indicator of a school over the years, beside the district's median school and the standard as it was in each year. */
export function schoolTrend(school: School, { indicator }: SchoolAssessment, viewed: DistrictView): TrendFigure {
  const { language } = viewed
  const messages = schoolProfileMessages[language]
  const years = shownYears(viewed)
  const own = schoolCourse(indicator, school.id, viewed)
  const medians = medianCourse(indicator, viewed)
  const combined = school.stages.length > 1
  // The total of a school over its stages has no like among schools of other stages.
  const hasMedian = indicator.stage !== null || !combined
  const unit = scaleFor(indicator.unit, 0, language).words
  const subtitle = { unit: unit === '' ? messages.trendPlain : unit }
  return trendFigure(
    {
      id: 'school-trend',
      title: tellChange(
        {
          name: messages.trendName({
            school: inLanguage(school.name, language),
            indicator: combined ? indicatorName(indicator, language) : nameWithoutStage(indicator, language),
          }),
          unit: indicator.unit,
          at: (year) => own[years.indexOf(year)] ?? absent(viewed.district),
        },
        viewed,
      ),
      subtitle: hasMedian ? messages.trendSubtitle(subtitle) : messages.trendSubtitleAlone(subtitle),
      unit: indicator.unit,
      years,
      series: [
        {
          id: 'own',
          name: messages.own,
          tone: indicator.stage ?? (combined ? 'brand' : (school.stages[0] ?? 'brand')),
          statistics: own,
        },
        ...(hasMedian ? [{ id: 'median', name: messages.median, tone: 'muted' as const, statistics: medians }] : []),
      ],
      standards: limitsOf(school, indicator.id, viewed),
    },
    viewed,
  )
}

/** The limit that the school was held against in each year. */
function limitsOf(school: School, id: string, viewed: DistrictView): readonly StandardLine[] {
  const { district, language, standards } = viewed
  const limits = shownYears(viewed).map(
    (year) => assessSchool(school.id, district, standards, year).find(({ indicator }) => indicator.id === id)?.limit ?? null,
  )
  const write = (limit: number) => formatNumber(limit, { unit: 'item', divisor: 1, words: '' }, { decimals: 3 })
  return limitLine(
    limits,
    (limit) => limit,
    (limit) => ({
      id: 'limit',
      name: schoolProfileMessages[language].limit({ value: write(limit) }),
      tone: 'not-met',
    }),
  )
}
