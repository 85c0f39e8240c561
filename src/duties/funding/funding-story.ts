import { buildStory } from '#duties/page/build-story.ts'
import type { DutyStory } from '#duties/page/duty-story.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import { familyTrend, indicatorsTrend } from '#figures/indicators/family-trend.ts'
import { indicatorsChecklist } from '#figures/indicators/indicators-checklist.ts'
import { fundingTrend } from '#figures/named/funding-trend.ts'
import { oncePerContext } from '#figures/once-per-context.ts'

/** Funding (report 二（四）). */
export const fundingStory = oncePerContext((context: FigureContext): DutyStory =>
  buildStory(
    'funding',
    [
      [familyTrend('public-funds-standard', context), 'half'],
      [fundingTrend(context), 'half'],
      [familyTrend('education-expenditure', context), 'third'],
      [familyTrend('per-student-expenditure', context), 'third'],
      [familyTrend('per-student-expenditure-growth', context), 'third'],
      [indicatorsTrend('teacher-pay', ['teacher-average-pay', 'civil-servant-average-pay'], context), 'third'],
      [familyTrend('training-share', context), 'third'],
      [
        indicatorsChecklist(
          'subsidies',
          [
            'two-exemptions-funds',
            'two-exemptions-beneficiaries',
            'other-subsidy-funds',
            'other-subsidy-beneficiaries',
            'extra-hours-allowance',
          ],
          context,
        ),
        'third',
      ],
    ],
    context,
  ),
)
