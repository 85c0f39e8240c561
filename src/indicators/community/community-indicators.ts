import { observedIndicators } from '../building/observed-indicators.ts'
import type { Indicator } from '../indicator.ts'
import { communityTiers } from './community-tiers.ts'

/** Community college and community education. */
export const communityIndicators: readonly Indicator[] = [
  ...communityTiers,
  ...observedIndicators('community-fund-per-resident', { direction: 'higher', standards: ['CM-FUND2'] }),
  ...observedIndicators('community-awareness', { direction: 'higher', standards: ['CM-KNOW80'] }),
  ...observedIndicators('community-satisfaction', { direction: 'higher', standards: ['CM-SAT70'] }),
  ...observedIndicators('community-colleges'),
  ...observedIndicators('township-community-schools'),
  ...observedIndicators('community-points'),
  ...observedIndicators('community-training-attendances', { direction: 'higher' }),
  ...observedIndicators('community-training-sessions', { direction: 'higher' }),
  ...observedIndicators('community-courses', { direction: 'higher' }),
  ...observedIndicators('function-rooms', { direction: 'higher' }),
  ...observedIndicators('community-teachers', { direction: 'higher' }),
  ...observedIndicators('outdoor-training-items', { direction: 'higher' }),
  ...observedIndicators('township-school-managers'),
  ...observedIndicators('township-school-teachers'),
  ...observedIndicators('community-site-area'),
  ...observedIndicators('community-ground-area'),
  ...observedIndicators('community-grounds'),
  ...observedIndicators('choir-hall-investment'),
  ...observedIndicators('choir-halls'),
]
