import { observedIndicators } from '../building/observed-indicators.ts'
import { largestKindergartenClass } from '../classes/largest-kindergarten-class.ts'
import type { Indicator } from '../indicator.ts'
import { affordableShare } from './affordable-share.ts'
import { grossEnrolmentRatio } from './gross-enrolment-ratio.ts'
import { kindergartenClassLimitShare } from './kindergarten-class-limit-share.ts'
import { publicShare } from './public-share.ts'

/** Preschool education. */
export const preschoolIndicators: readonly Indicator[] = [
  ...grossEnrolmentRatio,
  ...affordableShare,
  ...publicShare,
  ...kindergartenClassLimitShare,
  ...largestKindergartenClass,
  ...observedIndicators('preschool-satisfaction', { direction: 'higher', standards: ['PS-1-SAT'] }),
  ...observedIndicators('kindergarten-grading-rate', { direction: 'higher' }),
  ...observedIndicators('graded-kindergartens', { direction: 'higher' }),
  ...observedIndicators('provincial-demonstration-kindergartens', { direction: 'higher' }),
  ...observedIndicators('municipal-demonstration-kindergartens', { direction: 'higher' }),
  ...observedIndicators('kindergartens'),
  ...observedIndicators('private-kindergartens'),
  ...observedIndicators('public-kindergarten-children'),
  ...observedIndicators('private-kindergarten-children'),
  ...observedIndicators('affordable-private-kindergarten-children'),
  ...observedIndicators('preschool-age-population'),
]
