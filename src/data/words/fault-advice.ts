import type { Text } from '#language/text.ts'
import type { Fault, FaultKind } from '#statistics/parsing/fault.ts'

/** What is wanted at a place, without a full stop, and what to do about it. */
export interface FaultAdvice {
  readonly wanted: Text
  readonly next: Text
}

/** Advice for every kind of fault. */
export type AdviceByKind = { readonly [Kind in FaultKind]: (fault: Fault<Kind>) => FaultAdvice }
