import { observedIndicators } from '../building/observed-indicators.ts'
import { largestKindergartenClass } from '../classes/largest-kindergarten-class.ts'
import type { Indicator } from '../indicator.ts'
import { affordableShare } from './affordable-share.ts'
import { grossEnrolmentRatio } from './gross-enrolment-ratio.ts'
import { kindergartenClassLimitShare } from './kindergarten-class-limit-share.ts'
import { kindergartenGradingRate } from './kindergarten-grading-rate.ts'
import { largestKindergarten } from './largest-kindergarten.ts'
import { publicShare } from './public-share.ts'

/** Preschool education. */
export const preschoolIndicators: readonly Indicator[] = [
  ...grossEnrolmentRatio,
  ...affordableShare,
  ...publicShare,
  ...kindergartenClassLimitShare,
  ...largestKindergartenClass,
  ...largestKindergarten,
  ...observedIndicators('preschool-satisfaction', { direction: 'higher', standards: ['PS-1-SAT'] }),
  ...kindergartenGradingRate,
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
