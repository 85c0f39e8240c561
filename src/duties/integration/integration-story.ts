import { buildStory } from '#duties/page/build-story.ts'
import type { DutyStory } from '#duties/page/duty-story.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import { familyTrend } from '#figures/indicators/family-trend.ts'
import { indicatorsChecklist } from '#figures/indicators/indicators-checklist.ts'
import { classSize } from '#figures/named/class-size.ts'
import { largeClasses } from '#figures/named/large-classes.ts'
import { oncePerContext } from '#figures/once-per-context.ts'
import { unifiedStandards } from './unified-standards-figure.ts'

/** Integrated compulsory education (report 二（五）). */
export const integrationStory = oncePerContext((context: FigureContext): DutyStory =>
  buildStory(
    'integration',
    [
      [classSize(context), 'half'],
      [largeClasses(context), 'half'],
      [unifiedStandards(context), 'half'],
      [familyTrend('variation-sports-area-per-student', context), 'half'],
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
        'half',
      ],
      [
        indicatorsChecklist(
          'enrolment-rates',
          [
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
      [familyTrend('students', context), 'half'],
      [familyTrend('equipment-per-student', context), 'half'],
    ],
    context,
  ),
)
