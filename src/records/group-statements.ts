import type { DistrictView } from '#view/district-view.ts'
import { inLanguage } from '#language/text.ts'
import type { Narrative } from '#statistics/district-package.ts'

/** Statements that quote the same words of the report; without a quotation a statement stands alone. */
export interface Passage {
  readonly quote: string | null
  readonly statements: readonly Narrative[]
}

export interface StatementSection {
  /** Id of the source that the section is. */
  readonly id: string
  readonly name: string
  readonly count: number
  readonly passages: readonly Passage[]
}

/** The statements that `belongs` picks, by section and passage, in the order of the report. */
export function groupStatements(
  { district, language }: DistrictView,
  belongs: (statement: Narrative) => boolean,
): readonly StatementSection[] {
  const statements = district.package.narrative.filter(belongs)
  return district.package.meta.sources.flatMap((source) => {
    const own = statements.filter((statement) => statement.source === source.id)
    if (own.length === 0) return []
    const name = inLanguage(source.section ?? source.title, language)
    return [{ id: source.id, name, count: own.length, passages: passagesOf(own) }]
  })
}

function passagesOf(statements: readonly Narrative[]): readonly Passage[] {
  const passages: { quote: string | null; statements: Narrative[] }[] = []
  for (const statement of statements) {
    const last = passages.at(-1)
    if (last !== undefined && last.quote !== null && last.quote === statement.quote) last.statements.push(statement)
    else passages.push({ quote: statement.quote ?? null, statements: [statement] })
  }
  return passages
}
