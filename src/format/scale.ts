import type { Language } from '#language/language.ts'
import { inLanguage, type InLanguages } from '#language/text.ts'
import type { Unit } from '#statistics/unit.ts'
import { unitWords } from './unit-words.ts'

/** How numbers of one unit are written together: divided by `divisor` (1, 万, 亿, million) and followed by `words`. */
export interface Scale {
  readonly unit: Unit
  readonly divisor: number
  /** 亿元, million yuan, %; empty for a bare coefficient. */
  readonly words: string
}

interface Step {
  readonly from: number
  readonly divisor?: number
  readonly words: string
}

/** The large units in which money is told, the largest first. What a person is paid a year stays in yuan: nobody has a million. */
const moneySteps: Partial<Record<Unit, InLanguages<readonly Step[]>>> = {
  yuan: {
    zh: [
      { from: 100_000_000, words: '亿元' },
      { from: 10_000, words: '万元' },
    ],
    en: [
      { from: 1_000_000_000, words: 'billion yuan' },
      { from: 1_000_000, words: 'million yuan' },
    ],
  },
  'yuan-per-year': {
    zh: [{ from: 1_000_000, divisor: 10_000, words: '万元/年' }],
    en: [{ from: 1_000_000, words: 'million yuan a year' }],
  },
}

/** The scale for numbers of a unit of which `largest` is the largest in size. Only sums of money change scale. */
export function scaleFor(unit: Unit, largest: number, language: Language): Scale {
  const size = Math.abs(largest)
  const steps = moneySteps[unit]
  const step = steps === undefined ? undefined : inLanguage(steps, language).find(({ from }) => size >= from)
  return step === undefined
    ? { unit, divisor: 1, words: inLanguage(unitWords[unit], language) }
    : { unit, divisor: step.divisor ?? step.from, words: step.words }
}
