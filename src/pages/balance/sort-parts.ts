import type { Language } from '#language/language.ts'
import { inLanguage } from '#language/text.ts'
import { sortRows, type LongTableSort } from '#ui/long-table/long-table-sort.ts'
import type { VariationPart } from './variation-parts.ts'

/** The parts of a variation in an order; an unknown column leaves them as they are. */
export function sortParts(
  parts: readonly VariationPart[],
  { column, direction }: LongTableSort,
  language: Language,
): readonly VariationPart[] {
  if (column === 'school') return sortRows(parts, direction, ({ school }) => inLanguage(school.name, language), language)
  const key = (['students', 'share', 'value', 'fromMean', 'part'] as const).find((one) => one === column)
  return key === undefined ? parts : sortRows(parts, direction, (part) => part[key], language)
}
