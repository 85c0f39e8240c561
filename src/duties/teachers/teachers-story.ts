import { buildStory } from '#duties/page/build-story.ts'
import type { DutyStory } from '#duties/page/duty-story.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import { familyTrend } from '#figures/indicators/family-trend.ts'
import { indicatorsBars } from '#figures/indicators/indicators-bars.ts'
import { indicatorsChecklist } from '#figures/indicators/indicators-checklist.ts'
import { teacherTraining } from '#figures/named/teacher-training.ts'
import { oncePerContext } from '#figures/once-per-context.ts'
import { recruitmentByChannel } from './recruitment-by-channel-figure.ts'

/** Teachers (report 二（六）). */
export const teachersStory = oncePerContext((context: FigureContext): DutyStory =>
  buildStory(
    'teachers',
    [
      [teacherTraining(context), 'half'],
      [familyTrend('students-per-staff', context), 'half'],
      [recruitmentByChannel(context), 'third'],
      [indicatorsBars('teacher-honours', ['backbone-teacher-share', 'award-teacher-share'], context), 'third'],
      [indicatorsBars('rotation', ['rotation-completed', 'rotation-under-way', 'rotation-eligible'], context), 'third'],
      [
        indicatorsChecklist(
          'teacher-requirements',
          [
            'rotation-share',
            'rotation-backbone-share',
            'teaching-certificate-rate',
            'training-hours-rate',
            'kindergarten-certificate-rate',
          ],
          context,
        ),
        'half',
      ],
      [
        indicatorsBars(
          'studios',
          [
            'district-class-teacher-studios',
            'municipal-class-teacher-studios',
            'municipal-principal-studios',
            'provincial-class-teacher-studios',
          ],
          context,
        ),
        'half',
      ],
    ],
    context,
  ),
)
