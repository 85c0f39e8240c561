import type { Fault, FaultKind } from '#statistics/parsing/fault.ts'
import type { AdviceByKind, FaultAdvice } from './fault-advice.ts'
import { recordFaultWords } from './record-fault-words.ts'
import { referenceFaultWords } from './reference-fault-words.ts'
import { rowFaultWords } from './row-fault-words.ts'
import { valueFaultWords } from './value-fault-words.ts'

const words: AdviceByKind = { ...valueFaultWords, ...referenceFaultWords, ...rowFaultWords, ...recordFaultWords }

/** What is wanted where a fault is, and what to do. */
export function faultAdvice<Kind extends FaultKind>(fault: Fault<Kind>): FaultAdvice {
  return words[fault.kind](fault)
}
