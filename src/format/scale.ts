import type { Language } from '#language/language.ts'
import type { Unit } from '#statistics/unit.ts'
import { unitWords } from './unit-words.ts'

/** How numbers of one unit are written together: divided by `divisor` (1, 万, 亿, million) and followed by `words`. */
export interface Scale {
  readonly unit: Unit
  readonly divisor: number
  /** 亿元, million yuan, %; empty for a bare coefficient. */
  readonly words: string
}

const tenThousand = 10_000
const hundredMillion = 100_000_000
const million = 1_000_000
const billion = 1_000_000_000

/** The scale for numbers of a unit of which `largest` is the largest in size. Only sums of money change scale; what a person is paid a year is told in yuan. */
export function scaleFor(unit: Unit, largest: number, language: Language): Scale {
  const words = language === 'en' ? unitWords[unit].en : unitWords[unit].zh
  const size = Math.abs(largest)
  if (unit === 'yuan') {
    if (language === 'en') {
      if (size >= billion) return { unit, divisor: billion, words: 'billion yuan' }
      if (size >= million) return { unit, divisor: million, words: 'million yuan' }
    } else {
      if (size >= hundredMillion) return { unit, divisor: hundredMillion, words: '亿元' }
      if (size >= tenThousand) return { unit, divisor: tenThousand, words: '万元' }
    }
  }
  return { unit, divisor: 1, words }
}
