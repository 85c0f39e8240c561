import type { Stage } from '#statistics/stage.ts'
import type { BalanceStage } from './balance-schools.ts'

/** Whether the quality balance covers a stage. */
export function isBalanced(stage: Stage | null): stage is BalanceStage {
  return stage === 'primary' || stage === 'junior'
}
