import type { DistrictView } from '#view/district-view.ts'
import type { BalanceStage } from '#indicators/resources/balance-schools.ts'
import { situationOf, applicableStandards, firstTestedYear } from '#standards/applicable-standards.ts'

export interface BalanceRule {
  /** Whether the rule binds in the year; before, a school is only compared with it. */
  readonly inForce: boolean
  /** The first year of the rule; null where no such rule is known. */
  readonly from: number | null
  /** The most that a coefficient of variation of the stage may be, now or later; null where no such limit is known. */
  readonly variationLimit: number | null
}

/** Whether 教督〔2017〕6号 binds in the year that is shown: what came later is never a failure of an earlier year. */
export function balanceRule({ district, standards, year }: DistrictView, stage: BalanceStage): BalanceRule {
  const find = (id: string) => {
    const { inForce, targets } = applicableStandards(standards, [id], situationOf(district.package.meta, stage, year))
    return { inForce, known: inForce ?? targets[0] ?? null }
  }
  const rule = find('QB-RULE-6OF7')
  return {
    inForce: rule.inForce !== null,
    from: rule.known === null ? null : firstTestedYear(rule.known),
    variationLimit: find(`QB-CV-${stage}`).known?.value ?? null,
  }
}
