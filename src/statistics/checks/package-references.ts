import type { DistrictPackage, School, Source } from '#statistics/district-package.ts'
import type { Status } from '#statistics/statistic.ts'
import type { ProblemList } from '#statistics/parsing/problem-list.ts'
import type { ProblemPath } from '#statistics/parsing/problem-path.ts'

/** What rows and records of a package refer to. */
export interface PackageReferences {
  readonly schools: ReadonlyMap<string, School>
  /** Position of a school in the register. */
  readonly positions: ReadonlyMap<string, number>
  readonly sources: ReadonlyMap<string, Source>
  readonly years: ReadonlySet<number>
}

export function packageReferences({ schools, meta }: DistrictPackage): PackageReferences {
  return {
    schools: new Map(schools.map((school) => [school.id, school])),
    positions: new Map(schools.map((school, position) => [school.id, position])),
    sources: new Map(meta.sources.map((source) => [source.id, source])),
    years: new Set(meta.years),
  }
}

/** True when the source is listed and is one that may stand behind such a number: what is made up cites the illustration. */
export function citesWell(cited: Source | undefined, status: Status | undefined): boolean {
  return cited !== undefined && (cited.kind === 'illustration') === (status === 'illustrative')
}

/** Says what is wrong with a source that does not cite well. */
export function addSourceProblem(
  path: ProblemPath,
  source: string,
  status: Status,
  sources: ReadonlyMap<string, Source>,
  problems: ProblemList,
): void {
  if (!sources.has(source)) problems.add(path, source, { kind: 'unknown-source' })
  else problems.add(path, source, { kind: status === 'reported' ? 'reported-cites-illustration' : 'illustrative-cites-source' })
}
