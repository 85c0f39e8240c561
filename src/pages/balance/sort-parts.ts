import type { Language } from '#language/language.ts'
import { inLanguage } from '#language/text.ts'
import type { LongTableSort } from '#ui/long-table/long-table-column.ts'
import type { VariationPart } from './variation-parts.ts'

/** The parts of a variation in an order; an unknown column leaves them as they are. */
export function sortParts(
  parts: readonly VariationPart[],
  { column, direction }: LongTableSort,
  language: Language,
): readonly VariationPart[] {
  const sign = direction === 'ascending' ? 1 : -1
  if (column === 'school') {
    const collator = new Intl.Collator(language)
    return parts.toSorted((a, b) => sign * collator.compare(inLanguage(a.school.name, language), inLanguage(b.school.name, language)))
  }
  const key = (['students', 'share', 'value', 'fromMean', 'part'] as const).find((one) => one === column)
  return key === undefined ? parts : parts.toSorted((a, b) => sign * (a[key] - b[key]))
}
