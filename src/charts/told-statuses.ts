import type { Figure } from '#figures/figure.ts'
import type { Status } from '#statistics/statistic.ts'

/** The statuses that the foot of a figure explains. */
export const toldStatuses: Readonly<Record<Figure['status'], readonly Status[]>> = {
  reported: ['reported'],
  illustrative: ['illustrative'],
  projected: ['projected'],
  mixed: ['reported', 'illustrative'],
  none: [],
}
