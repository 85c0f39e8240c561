import type { DistrictView } from '#view/district-view.ts'
import { verdicts, type Assessment } from '#indicators/assessment.ts'
import { isOfStage, stageOf } from '#indicators/indicator.ts'
import { orderByGap } from '#indicators/order-by-gap.ts'
import type { DutyId } from '#statistics/duty.ts'

/** `verdict`: what is not met first; `catalogue`: as the catalogue lists them. */
export type IndicatorOrder = 'verdict' | 'catalogue'

export interface OrderedIndicators {
  /** Those that a standard tests, now or later. */
  readonly tested: readonly Assessment[]
  /** Those that only describe. */
  readonly described: readonly Assessment[]
  /** What has no stage while one is chosen: told apart. */
  readonly withoutStage: readonly Assessment[]
  /** How many the stage filter leaves out. */
  readonly hidden: number
}

/** The indicators of a duty that the stage filter leaves. */
export function orderIndicators({ assessments, stage }: DistrictView, duty: DutyId, order: IndicatorOrder): OrderedIndicators {
  const own = assessments.filter(({ indicator }) => indicator.duty === duty)
  const shown = own.filter(({ indicator }) => isOfStage(indicator, stage))
  const withoutStage = stage === null ? [] : own.filter(({ indicator }) => stageOf(indicator) === null)
  const tested = shown.filter((one) => !describes(one))
  return {
    tested: order === 'catalogue' ? tested : byVerdict(tested),
    described: shown.filter(describes),
    withoutStage: order === 'catalogue' ? withoutStage : byVerdict(withoutStage),
    hidden: own.length - shown.length - withoutStage.length,
  }
}

/** What is short or to be watched by its gap, then what is met, then what could not be judged. */
function byVerdict(tested: readonly Assessment[]): readonly Assessment[] {
  const rest = verdicts.filter((verdict) => verdict !== 'not-met' && verdict !== 'watch')
  return [...orderByGap(tested), ...rest.flatMap((verdict) => tested.filter((one) => one.verdict === verdict))]
}

function describes({ verdict, targets, conditional }: Assessment): boolean {
  return verdict === 'no-standard' && targets.length === 0 && conditional.length === 0
}
