import * as v from 'valibot'
import { catalogueEntrySchema, catalogueHeadSchema, type CatalogueEntry } from './catalogue-file.ts'
import { checkAscending } from './checks/check-lists.ts'
import { parseFile } from './parsing/parse-file.ts'
import type { ParseResult } from './parsing/parse-result.ts'
import { ProblemList } from './parsing/problem-list.ts'
import type { Problem } from './parsing/problem.ts'
import type { ProblemPath } from './parsing/problem-path.ts'
import { shapeProblems } from './parsing/shape-problems.ts'

/** The districts and editions that can be opened; the first is the default. */
export interface Catalogue {
  /** At least one. */
  readonly districts: readonly CatalogueEntry[]
  /** What is wrong with the entries that were left out, so that they close no other district. */
  readonly problems: readonly Problem[]
}

/** The entry, or what is wrong with it. */
function readEntry(json: unknown, place: ProblemPath, before: readonly CatalogueEntry[]): CatalogueEntry | readonly Problem[] {
  const shape = v.safeParse(catalogueEntrySchema, json)
  if (!shape.success) return shapeProblems(shape.issues).map((problem) => ({ ...problem, path: [...place, ...problem.path] }))
  const entry = shape.output
  const list = new ProblemList()
  for (const key of ['id', 'file'] as const) {
    const first = before.findIndex((one) => one[key] === entry[key])
    if (first !== -1) list.add([...place, key], entry[key], { kind: 'repeated-key', key, list: 'districts', first })
  }
  checkAscending([...place, 'years'], entry.years, list)
  return list.problems.length > 0 ? list.problems : entry
}

/** The catalogue of districts, without entries that are wrong; or why the file is not one. */
export function parseCatalogue(json: unknown): ParseResult<Catalogue> {
  const result = parseFile(json, { format: 'duty-board/catalogue', version: 1, schema: catalogueHeadSchema, check: () => undefined })
  if (result.kind === 'refused') return result
  const districts: CatalogueEntry[] = []
  const problems: Problem[] = []
  result.content.districts.forEach((one, index) => {
    const entry = readEntry(one, ['districts', index], districts)
    if ('id' in entry) districts.push(entry)
    else problems.push(...entry)
  })
  if (districts.length === 0) return { kind: 'refused', refusal: { kind: 'invalid', problems } }
  return { kind: 'parsed', content: { districts, problems } }
}
