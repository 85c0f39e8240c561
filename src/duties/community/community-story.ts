import { buildStory } from '#duties/page/build-story.ts'
import type { DutyStory } from '#duties/page/duty-story.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import { familyTrend, indicatorsTrend } from '#figures/indicators/family-trend.ts'
import { indicatorsChecklist } from '#figures/indicators/indicators-checklist.ts'
import { oncePerContext } from '#figures/once-per-context.ts'
import { communityNetwork } from './community-network-figure.ts'

/** Community college and community education (report 二（八）). */
export const communityStory = oncePerContext((context: FigureContext): DutyStory =>
  buildStory(
    'community',
    [
      [communityNetwork(context), 'half'],
      [familyTrend('community-training-attendances', context), 'half'],
      [indicatorsTrend('community-courses', ['community-courses'], context), 'third'],
      [indicatorsTrend('function-rooms', ['function-rooms'], context), 'third'],
      [indicatorsTrend('community-shares', ['community-awareness', 'community-satisfaction'], context), 'third'],
      [
        indicatorsChecklist(
          'community-teaching',
          ['community-tiers', 'community-teachers', 'township-school-managers', 'township-school-teachers', 'community-training-sessions'],
          context,
        ),
        'half',
      ],
      [
        indicatorsChecklist(
          'community-college',
          [
            'community-site-area',
            'community-ground-area',
            'outdoor-training-items',
            'choir-hall-investment',
            'community-fund-per-resident',
          ],
          context,
        ),
        'half',
      ],
    ],
    context,
  ),
)
