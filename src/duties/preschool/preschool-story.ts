import { buildStory } from '#duties/page/build-story.ts'
import type { DutyStory } from '#duties/page/duty-story.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import { familyTrend } from '#figures/indicators/family-trend.ts'
import { indicatorsBars } from '#figures/indicators/indicators-bars.ts'
import { indicatorsChecklist } from '#figures/indicators/indicators-checklist.ts'
import { oncePerContext } from '#figures/once-per-context.ts'
import { kindergartensByGrade } from './kindergartens-by-grade-figure.ts'

/** Preschool education (report 二（二）). */
export const preschoolStory = oncePerContext((context: FigureContext): DutyStory =>
  buildStory(
    'preschool',
    [
      [familyTrend('affordable-kindergarten-share', context), 'third'],
      [familyTrend('public-kindergarten-share', context), 'third'],
      [familyTrend('kindergarten-grading-rate', context), 'third'],
      [kindergartensByGrade(context), 'half'],
      [familyTrend('gross-enrolment-ratio', context), 'half'],
      [
        indicatorsBars(
          'kindergarten-children',
          ['public-kindergarten-children', 'private-kindergarten-children', 'affordable-private-kindergarten-children'],
          context,
        ),
        'half',
      ],
      [
        indicatorsChecklist(
          'kindergarten-classes',
          [
            'kindergarten-class-limit-share',
            'largest-kindergarten-class-small',
            'largest-kindergarten-class-middle',
            'largest-kindergarten-class-big',
            'preschool-satisfaction',
          ],
          context,
        ),
        'half',
      ],
    ],
    context,
  ),
)
