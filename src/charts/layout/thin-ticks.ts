/**
 * Which of evenly spaced labels are written, so that neighbours keep apart: all, or every second, third… counted from the
 * last, because the latest year is the one that is spoken of. The chosen one is always written; neighbours that it would
 * touch are not.
 */
export function thinTicks(count: number, spacing: number, labelWidth: number, chosen?: number): readonly number[] {
  const every = Math.max(1, Math.ceil(labelWidth / Math.max(1, spacing)))
  return Array.from({ length: count }, (_, index) => index).filter(
    (index) => index === chosen || ((count - 1 - index) % every === 0 && (chosen === undefined || Math.abs(index - chosen) >= every)),
  )
}
