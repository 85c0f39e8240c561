import { buildStory } from '#duties/page/build-story.ts'
import type { DutyStory } from '#duties/page/duty-story.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import { familyTrend } from '#figures/indicators/family-trend.ts'
import { indicatorsChecklist } from '#figures/indicators/indicators-checklist.ts'
import { schoolCounts } from '#figures/named/school-counts.ts'
import { oncePerContext } from '#figures/once-per-context.ts'
import { projectPlaces } from './project-places-figure.ts'
import { projectTimeline } from './project-timeline-figure.ts'

/** School building and layout (report 二（三） and 三（二）). */
export const constructionStory = oncePerContext((context: FigureContext): DutyStory =>
  buildStory(
    'construction',
    [
      [schoolCounts(context), 'half'],
      [projectTimeline(context), 'half'],
      [projectPlaces(context), 'third'],
      [familyTrend('construction-investment', context), 'third'],
      [
        indicatorsChecklist(
          'construction-totals',
          [
            'cumulative-construction-investment',
            'schools-built-or-renovated',
            'new-places',
            'projects-completed-share',
            'practice-bases',
            'research-institutions',
          ],
          context,
        ),
        'third',
      ],
    ],
    context,
  ),
)
