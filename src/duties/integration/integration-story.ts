import { buildStory } from '#duties/page/build-story.ts'
import type { DutyStory } from '#duties/page/duty-story.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import { familyTrend, indicatorsTrend } from '#figures/indicators/family-trend.ts'
import { indicatorsChecklist } from '#figures/indicators/indicators-checklist.ts'
import { classSize } from '#figures/named/class-size.ts'
import { oncePerContext } from '#figures/once-per-context.ts'

/** Integrated compulsory education (report 二（五）). */
export const integrationStory = oncePerContext((context: FigureContext): DutyStory =>
  buildStory(
    'integration',
    [
      [classSize(context), 'half'],
      [indicatorsTrend('large-classes', ['large-class-share', 'super-sized-class-share'], context), 'half'],
      [
        indicatorsChecklist(
          'unified-and-rates',
          [
            'unified-standards',
            'nearby-enrolment-rate-primary',
            'nearby-enrolment-rate-junior',
            'junior-retention-rate',
            'disability-enrolment-rate',
            'migrant-children-share',
            'quality-senior-allocation',
            'compulsory-satisfaction',
          ],
          context,
        ),
        'half',
      ],
      [familyTrend('variation-sports-area-per-student', context), 'half'],
      [familyTrend('students', context), 'third'],
      [familyTrend('equipment-per-student', context), 'third'],
      [
        indicatorsChecklist(
          'school-rule',
          [
            'fewest-resources-met-primary',
            'fewest-resources-met-junior',
            'lowest-resource-ratio-primary',
            'lowest-resource-ratio-junior',
            'largest-school',
            'largest-combined-school',
            'broadband-speed',
            'smart-classroom-pilot-schools',
          ],
          context,
        ),
        'third',
      ],
    ],
    context,
  ),
)
