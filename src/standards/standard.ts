import type { Text } from '#language/text.ts'
import type { Scope } from '#statistics/district-package.ts'
import type { DutyId } from '#statistics/duty.ts'
import type { Stage } from '#statistics/stage.ts'
import type { Unit } from '#statistics/unit.ts'

/** How well a part of a standard is evidenced; what is unconfirmed is shown as 待核. */
export type Evidence = 'confirmed' | 'unconfirmed' | 'none'

/**
 * What a standard is for a district: a law or regulation, a staffing or a provision norm, a quota of funds, a target of a
 * plan, what a county must show to be recognised (优质均衡, 普及普惠; missing it breaks no duty), or a call by superiors.
 */
export const ruleKinds = ['law', 'staffing', 'provision', 'funding', 'target', 'recognition', 'instruction'] as const

export type RuleKind = (typeof ruleKinds)[number]

/**
 * Whom a standard binds where it does not bind every district and school it names: `recommended` says "as a rule" (一般),
 * `applicants` binds those who apply for an honour, `some` a part of the schools that statistics cannot tell, `elsewhere`
 * the nation or the province as a whole. None of them gives a verdict.
 */
export const conditionKinds = ['recommended', 'applicants', 'some', 'elsewhere'] as const

export type ConditionKind = (typeof conditionKinds)[number]

/**
 * An official threshold (standards.json). `increasing` asks for more than the year before (逐步增长), `not-decreasing` for
 * no less (只增不减); `>` with a reference asks for more than the reference, such as the growth of recurrent fiscal revenue.
 */
export interface Standard {
  readonly id: string
  readonly duty: DutyId
  readonly name: Text
  /** Empty: not bound to a stage. */
  readonly stages: readonly Stage[]
  readonly kind: RuleKind
  readonly operator: '>=' | '<=' | '==' | '>' | 'increasing' | 'not-decreasing'
  /** In base units; null where the limit is a reference of the same year. */
  readonly value: number | null
  readonly unit: Unit
  readonly level: 'district' | 'school' | 'class'
  readonly scope: Scope
  /** Binds only city districts or only counties; null binds both. */
  readonly area: 'city-district' | 'county' | null
  readonly document: Text
  /** As printed, or the part of it that is known; null where the number could not be found. */
  readonly documentNumber: string | null
  readonly clause: string | null
  /** First day of force, ISO, as precise as the source is. */
  readonly effectiveFrom: string
  /** Last day of force, where a later document replaces it. */
  readonly effectiveUntil: string | null
  /** Day by which it is to be reached: before its year it is a target, not a test. */
  readonly deadline: string | null
  readonly reference: Text | null
  /** When it binds only some schools or districts; such a standard is shown as a reference, never as the verdict. */
  readonly condition: { readonly kind: ConditionKind; readonly words: Text } | null
  readonly note: Text | null
  readonly evidence: { readonly document: Evidence; readonly clause: Evidence }
}

/** All shipped standards by id. */
export type StandardBook = ReadonlyMap<string, Standard>
