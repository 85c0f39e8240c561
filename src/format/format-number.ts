import type { Language } from '#language/language.ts'
import type { Scale } from './scale.ts'

/** Most decimals that a number in a scale is shown with; zeros at the end are left off. */
export function usualDecimals({ unit, divisor }: Scale): number {
  if (divisor > 1) return 2
  switch (unit) {
    case 'percent':
    case 'percentage-point':
    case 'per-100-students':
    case 'rooms-per-100-students':
    case 'square-metre-per-student':
    case 'students-per-staff':
    case 'students-per-teacher':
    case 'students-per-class':
    case 'yuan-per-resident':
      return 2
    case 'coefficient':
      return 3
    case 'square-metre':
    case 'yuan-per-student':
      return 1
    default:
      return 0
  }
}

const formatters = new Map<string, Intl.NumberFormat>()

function formatter(language: Language, decimals: number, signed: boolean): Intl.NumberFormat {
  const key = `${language} ${decimals} ${signed}`
  let found = formatters.get(key)
  if (found === undefined) {
    found = new Intl.NumberFormat(language, { maximumFractionDigits: decimals, signDisplay: signed ? 'exceptZero' : 'auto' })
    formatters.set(key, found)
  }
  return found
}

export interface NumberOptions {
  /** More decimals than the unit's usual, to show why a value close to its limit got its verdict. */
  readonly decimals?: number
  /** Writes + before what rose. */
  readonly signed?: boolean
}

/** A number in its scale, grouped by thousands, without its unit: 5.8 for 580,000,000 yuan in 亿元. */
export function formatNumber(value: number, scale: Scale, language: Language, options: NumberOptions = {}): string {
  const decimals = options.decimals ?? usualDecimals(scale)
  return (
    formatter(language, decimals, options.signed ?? false)
      .format(value / scale.divisor)
      // What rounds to zero has no sign; `signDisplay: 'negative'` is younger than the browsers of some offices.
      .replace(/^-(?=[0.,]+$)/u, '')
      .replace('-', '−')
  )
}
