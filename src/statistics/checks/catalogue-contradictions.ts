import type { CatalogueEntry } from '#statistics/catalogue-file.ts'
import type { DistrictPackage } from '#statistics/district-package.ts'
import { ProblemList } from '#statistics/parsing/problem-list.ts'
import type { Problem } from '#statistics/parsing/problem.ts'

/** Where a district's file says something else of itself than its entry in the catalogue: whose figures they are would be open. */
export function catalogueContradictions(entry: CatalogueEntry, meta: DistrictPackage['meta']): readonly Problem[] {
  const list = new ProblemList()
  const said = [
    [['meta', 'id'], entry.id, meta.id],
    [['meta', 'name', 'zh'], entry.name.zh, meta.name.zh],
    [['meta', 'name', 'en'], entry.name.en, meta.name.en],
    [['meta', 'edition', 'id'], entry.edition.id, meta.edition.id],
    [['meta', 'edition', 'date'], entry.edition.date, meta.edition.date],
    [['meta', 'years'], entry.years.join(', '), meta.years.join(', ')],
  ] as const
  for (const [path, inCatalogue, inFile] of said) {
    if (inFile !== inCatalogue) list.add(path, inFile, { kind: 'contradicts-catalogue', inCatalogue: JSON.stringify(inCatalogue) })
  }
  return list.problems
}
