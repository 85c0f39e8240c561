import type { DistrictPackage, School, Source } from '#statistics/district-package.ts'
import type { Status } from '#statistics/statistic.ts'
import type { ProblemList } from '#statistics/parsing/problem-list.ts'

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
  path: string,
  source: string,
  status: Status,
  sources: ReadonlyMap<string, Source>,
  problems: ProblemList,
): void {
  if (!sources.has(source)) {
    const wanted = { zh: 'meta.sources 中列出的来源代码', en: 'the id of a source listed in meta.sources' }
    const next = {
      zh: '在 meta.sources 中登记该来源，或改用已登记的代码。',
      en: 'List the source in meta.sources, or use the id of one that is listed.',
    }
    problems.add(path, source, wanted, next)
  } else if (status === 'reported') {
    const wanted = { zh: '报告值须引用报告、名册或账目类来源', en: 'a reported entry cites a report, a register or accounts' }
    const next = { zh: '改引真实来源，或把状态改为 illustrative。', en: 'Cite the real source, or give the entry the status illustrative.' }
    problems.add(path, source, wanted, next)
  } else {
    const wanted = { zh: '示意值须引用 kind 为 illustration 的来源', en: 'an illustrative entry cites a source of the kind illustration' }
    const next = {
      zh: '改引示意来源；若数据确有出处，把状态改为 reported。',
      en: 'Cite the illustration; if the entry has a real source, give it the status reported.',
    }
    problems.add(path, source, wanted, next)
  }
}
