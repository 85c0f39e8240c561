import { buildStory } from '#duties/page/build-story.ts'
import type { DutyStory } from '#duties/page/duty-story.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import { indicatorsChecklist } from '#figures/indicators/indicators-checklist.ts'
import { oncePerContext } from '#figures/once-per-context.ts'
import { gradingRate } from './grading-rate-figure.ts'
import { grossEnrolment } from './gross-enrolment-figure.ts'
import { kindergartenChildren } from './kindergarten-children-figure.ts'
import { kindergartenShares } from './kindergarten-shares-figure.ts'
import { kindergartensByGrade } from './kindergartens-by-grade-figure.ts'

/** Preschool education (report 二（二）): how far the 2020 targets are, then grading, children, and class limits. */
export const preschoolStory = oncePerContext((context: FigureContext): DutyStory =>
  buildStory(
    'preschool',
    [
      [kindergartenShares(context), 'half'],
      [grossEnrolment(context), 'half'],
      [gradingRate(context), 'half'],
      [kindergartensByGrade(context), 'half'],
      [kindergartenChildren(context), 'half'],
      [
        indicatorsChecklist(
          'kindergarten-classes',
          [
            'kindergarten-class-limit-share',
            'largest-kindergarten-class-small',
            'largest-kindergarten-class-middle',
            'largest-kindergarten-class-big',
            'largest-kindergarten',
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
