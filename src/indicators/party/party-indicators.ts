import { observedIndicators } from '../building/observed-indicators.ts'
import type { Indicator } from '../indicator.ts'

/** Carrying out the Party's education policy: what the report counts. No confirmed official threshold applies. */
export const partyIndicators: readonly Indicator[] = [
  ...observedIndicators('party-coverage', { direction: 'higher' }),
  ...observedIndicators('party-branches'),
  ...observedIndicators('party-branches-bureau'),
  ...observedIndicators('party-branches-units'),
  ...observedIndicators('party-branches-private'),
  ...observedIndicators('party-members'),
  ...observedIndicators('branch-secretaries'),
  ...observedIndicators('branch-committee-members'),
  ...observedIndicators('lecture-forum-sessions'),
  ...observedIndicators('lecture-forum-attendances'),
  ...observedIndicators('collective-study-sessions'),
  ...observedIndicators('secretary-lectures'),
  ...observedIndicators('education-base-visits'),
  ...observedIndicators('co-building-activities'),
]
