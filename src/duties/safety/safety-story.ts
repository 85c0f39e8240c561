import { buildStory } from '#duties/page/build-story.ts'
import type { DutyStory } from '#duties/page/duty-story.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import { familyTrend, indicatorsTrend } from '#figures/indicators/family-trend.ts'
import { indicatorsChecklist } from '#figures/indicators/indicators-checklist.ts'
import { oncePerContext } from '#figures/once-per-context.ts'
import { retentionDays } from './retention-days-figure.ts'

/** Campus safety (report 二（七）). */
export const safetyStory = oncePerContext((context: FigureContext): DutyStory =>
  buildStory(
    'safety',
    [
      [
        indicatorsChecklist(
          'safety-measures',
          [
            'alarm-coverage',
            'video-coverage',
            'full-time-guard-rate',
            'closed-management-rate',
            'guard-certificate-rate',
            'bus-permit-rate',
            'six-officers-rate',
            'safety-lessons',
          ],
          context,
        ),
        'half',
      ],
      [retentionDays(context), 'half'],
      [familyTrend('safety-investment', context), 'third'],
      [indicatorsTrend('safety-coverage', ['full-time-guard-rate', 'closed-management-rate'], context), 'third'],
      [
        indicatorsChecklist(
          'safety-equipment',
          ['major-accidents', 'guards-per-post', 'security-kits', 'electronic-perimeter-schools'],
          context,
        ),
        'third',
      ],
    ],
    context,
  ),
)
