import type { Statistic } from '#statistics/statistic.ts'

/** A line through values over years, broken where one is missing; a quota holds its value until the next. */
export function linePath(
  data: readonly { readonly statistic: Statistic }[],
  x: (index: number) => number,
  y: (value: number) => number,
  isStep: boolean,
): string {
  return data
    .map(({ statistic }, index) => {
      if (statistic.kind === 'missing') return ''
      const at = `${x(index)} ${y(statistic.value)}`
      const before = data[index - 1]?.statistic
      if (before?.kind !== 'value') return `M${at}`
      return isStep ? `L${x(index)} ${y(before.value)}L${at}` : `L${at}`
    })
    .join('')
}
