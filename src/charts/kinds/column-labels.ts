import type { ColumnsFigure } from '#figures/figure.ts'
import type { EndLabelInput } from '#charts/layout/end-labels.ts'
import type { LegendInput } from '#charts/layout/legend-rows.ts'
import { markWords } from '#charts/layout/mark-words.ts'

type ColumnLabel = Omit<EndLabelInput, 'at' | 'led'> & { readonly end: number | null }

/**
 * What is written beside the last column: over years the parts of the stack with their numbers, and the standards. Over other
 * categories the last one is not what is spoken of, and a legend names the parts.
 */
export function columnLabels(
  { categories, isOverYears, chosen, series, standards, scale }: ColumnsFigure,
  stacked: boolean,
): readonly ColumnLabel[] {
  let below = 0
  const quiet = chosen !== undefined && chosen < categories.length - 1
  const parts =
    stacked && isOverYears
      ? series.map(({ id, name, tone, data }) => {
          const latest = data.at(-1)
          const value = latest?.statistic.kind === 'value' ? latest.statistic.value : 0
          const end = below + value / 2
          below += value
          return { id, name, tone, end, value: latest === undefined ? '' : markWords(latest, scale), quiet }
        })
      : []
  const limits = standards.map(({ id, name, tone, values }) => ({
    id: `standard ${id}`,
    name,
    tone,
    value: '',
    quiet: true,
    end: values.findLast((value) => value !== null) ?? null,
  }))
  return [...parts, ...limits]
}

export function columnLegend({ series, standards }: ColumnsFigure): readonly LegendInput[] {
  return [
    ...series.map(({ id, name, tone }) => ({ id, name, tone, swatch: 'bar' as const })),
    ...standards.map(({ id, name, tone }) => ({ id: `standard ${id}`, name, tone, swatch: 'dashed' as const })),
  ]
}
