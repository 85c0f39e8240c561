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

/**
 * A number that is not negative, rounded half up as it is written in decimals (1.005 is 1.01), grouped by thousands. Both
 * languages write numbers so, and the browser's own formatter takes longer to come than the whole first page to be drawn.
 */
function decimalText(value: number, decimals: number): string {
  const [digits, exponent] = value.toExponential().split('e')
  const scaled = Math.round(Number(`${digits}e${Number(exponent) + decimals}`))
  const written = String(scaled).padStart(decimals + 1, '0')
  const point = written.length - decimals
  const whole = written.slice(0, point).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, ',')
  const part = written.slice(point).replace(/0+$/, '')
  return part === '' ? whole : `${whole}.${part}`
}

export interface NumberOptions {
  /** More decimals than the unit's usual, to show why a value close to its limit got its verdict. */
  readonly decimals?: number
  /** Writes + before what rose. */
  readonly signed?: boolean
}

/** A number in its scale, grouped by thousands, without its unit: 5.8 for 580,000,000 yuan in 亿元. */
export function formatNumber(value: number, scale: Scale, options: NumberOptions = {}): string {
  const scaled = value / scale.divisor
  const text = decimalText(Math.abs(scaled), options.decimals ?? usualDecimals(scale))
  // What rounds to zero has no sign.
  if (text === '0') return text
  if (scaled < 0) return `−${text}`
  return options.signed === true ? `+${text}` : text
}
