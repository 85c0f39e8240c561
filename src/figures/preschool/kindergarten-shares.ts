import type { DistrictView } from '#view/district-view.ts'
import type { TrendFigure } from '#figures/figure.ts'
import { dutyPreschoolMessages } from '#language/messages/duty-preschool.ts'
import { limitTrend } from './limit-trend.ts'

/** Shares of children in affordable and in public kindergartens against their 2020 targets (report 二（二）). */
export function kindergartenShares(viewed: DistrictView): TrendFigure {
  const messages = dutyPreschoolMessages[viewed.language]
  return limitTrend(
    {
      id: 'kindergarten-shares',
      subtitle: messages.sharesSubtitle,
      members: [
        { indicator: 'affordable-kindergarten-share', name: messages.affordable, tone: 'kindergarten' },
        { indicator: 'public-kindergarten-share', name: messages.public, tone: 'brand' },
      ],
    },
    viewed,
  )
}
