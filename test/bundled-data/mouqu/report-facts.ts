import * as v from 'valibot'
import facts from '../../facts/report-facts.json'

const reportFact = v.object({
  id: v.string(),
  duty_area: v.picklist([
    'overview',
    'party',
    'preschool',
    'construction',
    'funding',
    'integration',
    'teachers',
    'safety',
    'community',
    'achievements',
    'plans',
  ]),
  kind: v.picklist(['figure', 'narrative', 'project', 'plan', 'policy', 'honour']),
  statement_zh: v.string(),
  statement_en: v.string(),
  figure: v.nullable(v.number()),
  figure_max: v.optional(v.number()),
  unit: v.nullable(v.string()),
  year: v.nullable(v.number()),
  qualifier: v.nullable(v.string()),
  redacted: v.boolean(),
  text_quote: v.string(),
})

/** One statement of the report, as it was transcribed. */
export type ReportFact = v.InferOutput<typeof reportFact>

/** All 279 statements of the report in the order of the transcription. */
export const reportFacts: readonly ReportFact[] = v.parse(v.array(reportFact), facts)

const byId = new Map(reportFacts.map((fact) => [fact.id, fact]))

/** The statement of an id; an id that the report has not is a mistake in the script. */
export function factOf(id: string): ReportFact {
  const fact = byId.get(id)
  if (fact === undefined) throw new Error(`The report has no statement ${id}`)
  return fact
}
