import { observedIndicators } from '../building/observed-indicators.ts'
import type { Indicator } from '../indicator.ts'

/** Campus safety. The three 100 % are due by the end of 2020; before that they are targets. */
export const safetyIndicators: readonly Indicator[] = [
  ...observedIndicators('video-retention-days', { direction: 'higher', standards: ['SA-VIDEO-90-ZZ', 'SA-VIDEO-30-HN', 'SA-VIDEO-90'] }),
  ...observedIndicators('guard-certificate-rate', { direction: 'higher', standards: ['SA-CERT'] }),
  ...observedIndicators('bus-permit-rate', { direction: 'higher', standards: ['SA-BUS'] }),
  ...observedIndicators('safety-lessons', { direction: 'higher', standards: ['SA-LESSON-HN'] }),
  ...observedIndicators('alarm-coverage', { direction: 'higher', standards: ['SA-ALARM'] }),
  ...observedIndicators('video-coverage', { direction: 'higher', standards: ['SA-ALARM'] }),
  ...observedIndicators('full-time-guard-rate', { direction: 'higher', standards: ['SA-GUARD'] }),
  ...observedIndicators('closed-management-rate', { direction: 'higher', standards: ['SA-CLOSED'] }),
  ...observedIndicators('major-accidents', { direction: 'lower' }),
  ...observedIndicators('safety-investment'),
  ...observedIndicators('guards-per-post', { direction: 'higher' }),
  ...observedIndicators('security-kits', { direction: 'higher' }),
  ...observedIndicators('electronic-perimeter-schools', { direction: 'higher' }),
  ...observedIndicators('six-officers-rate', { direction: 'higher' }),
]
