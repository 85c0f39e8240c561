import type { Language } from '#language/language.ts'
import type { Stage } from '#statistics/stage.ts'

/** What the address holds. `null` is the default: the first district, the latest year, all stages. */
export interface ViewState {
  readonly district: string | null
  readonly year: number | null
  readonly stage: Stage | null
  readonly reportedOnly: boolean
  readonly view: 'chart' | 'table'
  readonly language: Language
}
