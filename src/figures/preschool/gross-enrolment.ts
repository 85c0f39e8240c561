import type { DistrictView } from '#view/district-view.ts'
import type { TrendFigure } from '#figures/figure.ts'
import { dutyPreschoolMessages } from '#language/messages/duty-preschool.ts'
import { limitTrend } from './limit-trend.ts'

/** Gross enrolment ratio of the three preschool years against its 2020 target. */
export function grossEnrolment(viewed: DistrictView): TrendFigure {
  const messages = dutyPreschoolMessages[viewed.language]
  return limitTrend(
    {
      id: 'gross-enrolment-ratio',
      subtitle: messages.enrolmentSubtitle,
      members: [{ indicator: 'gross-enrolment-ratio', name: messages.enrolment, tone: 'kindergarten' }],
    },
    viewed,
  )
}
