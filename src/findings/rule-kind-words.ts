import type { Text } from '#language/text.ts'
import type { Standard } from '#standards/standard.ts'

/** What a standard is for a district: a kind of rule that binds, or what is only recommended or asked of applicants. */
export const ruleTags = [
  'law',
  'staffing',
  'provision',
  'funding',
  'target',
  'recognition',
  'instruction',
  'recommended',
  'applicants',
] as const

export type RuleTag = (typeof ruleTags)[number]

/** The words of a kind of rule, short enough for a tag. */
export const ruleKindWords: Readonly<Record<RuleTag, Text>> = {
  law: { zh: '法律法规', en: 'law' },
  staffing: { zh: '编制标准', en: 'staffing norm' },
  provision: { zh: '配备标准', en: 'provision norm' },
  funding: { zh: '经费标准', en: 'funding norm' },
  target: { zh: '规划目标', en: 'plan target' },
  recognition: { zh: '认定标准', en: 'recognition rule' },
  instruction: { zh: '文件要求', en: 'instruction' },
  recommended: { zh: '一般要求', en: 'recommendation' },
  applicants: { zh: '申报条件', en: 'for applicants' },
}

/** The kind of a standard as it is told: what it is only recommended as goes before what its document is. */
export function ruleTagOf({ condition, kind }: Pick<Standard, 'condition' | 'kind'>): RuleTag {
  return condition?.kind === 'recommended' || condition?.kind === 'applicants' ? condition.kind : kind
}
