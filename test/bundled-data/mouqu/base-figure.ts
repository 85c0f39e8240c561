import type { ReportFact } from './report-facts.ts'

/** How many base units one unit of the report is; units that are base units are not listed. */
const factors: Readonly<Record<string, number>> = { 万元: 10_000, 亿元: 100_000_000, '万元/年': 10_000, '万㎡': 10_000 }

/** The figure of a statement in base units (yuan, square metres, percent); null where the report withholds it. */
export function baseFigure(fact: ReportFact): number | null {
  if (fact.redacted || fact.figure === null) return null
  return Math.round(fact.figure * (factors[fact.unit ?? ''] ?? 1) * 100) / 100
}
