import { buildStory } from '#duties/page/build-story.ts'
import type { DutyStory } from '#duties/page/duty-story.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import { indicatorsTrend } from '#figures/indicators/family-trend.ts'
import { indicatorsBars } from '#figures/indicators/indicators-bars.ts'
import { indicatorsChecklist } from '#figures/indicators/indicators-checklist.ts'
import { oncePerContext } from '#figures/once-per-context.ts'

/** Carrying out the Party's education policy (report 二（一）). */
export const partyStory = oncePerContext((context: FigureContext): DutyStory =>
  buildStory(
    'party',
    [
      [
        indicatorsChecklist(
          'party-network',
          [
            'party-coverage',
            'party-branches',
            'party-branches-bureau',
            'party-branches-units',
            'party-branches-private',
            'branch-secretaries',
            'branch-committee-members',
          ],
          context,
        ),
        'third',
      ],
      [
        indicatorsChecklist(
          'party-activities',
          [
            'lecture-forum-sessions',
            'secretary-lectures',
            'co-building-activities',
            'collective-study-sessions',
            'lecture-forum-attendances',
            'education-base-visits',
            'party-members',
          ],
          context,
        ),
        'third',
      ],
      [indicatorsBars('party-branches', ['party-branches-units', 'party-branches-bureau', 'party-branches-private'], context), 'third'],
      [indicatorsBars('party-training', ['lecture-forum-attendances', 'education-base-visits'], context), 'half'],
      [indicatorsTrend('party-branches-trend', ['party-branches'], context), 'half'],
    ],
    context,
  ),
)
