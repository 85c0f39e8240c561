import { stagesOfKind, type DistrictPackage, type RecordFigure } from '#statistics/district-package.ts'
import type { ProblemList } from '#statistics/parsing/problem-list.ts'
import type { ProblemPath } from '#statistics/parsing/problem-path.ts'
import type { Status } from '#statistics/statistic.ts'
import { countedUnits, type Unit } from '#statistics/unit.ts'
import { addSourceProblem, citesWell, type PackageReferences } from './package-references.ts'

interface Cited {
  readonly status: Status
  readonly source: string
}

/** Units of numbers that may be below nothing: growth, differences. */
const falling: ReadonlySet<Unit> = new Set(['percent', 'percentage-point', 'coefficient'])

const lists = ['schools', 'projects', 'trainings', 'recruitments', 'policies', 'honours', 'plans', 'narrative'] as const

function checkCited(path: ProblemPath, { source, status }: Cited, { sources }: PackageReferences, problems: ProblemList): void {
  if (!citesWell(sources.get(source), status)) addSourceProblem([...path, 'source'], source, status, sources, problems)
}

function checkFigure(path: ProblemPath, figure: RecordFigure, references: PackageReferences, problems: ProblemList): void {
  checkCited(path, figure, references, problems)
  if ((figure.value === null) !== (figure.reason !== undefined)) {
    problems.add([...path, 'reason'], figure.reason, { kind: 'reason-or-number' })
  }
  checkAmount([...path, 'value'], figure, figure.value, problems)
  checkAmount([...path, 'upper'], figure, figure.upper, problems)
  if (figure.upper !== undefined && (figure.value === null || figure.upper <= figure.value)) {
    problems.add([...path, 'upper'], figure.upper, { kind: 'upper-not-above' })
  }
}

/** Amounts are not below nothing, and what is counted is whole; shares and differences may fall. */
function checkAmount(path: ProblemPath, { unit }: RecordFigure, value: number | null | undefined, problems: ProblemList): void {
  if (value === null || value === undefined) return
  if (value < 0 && !falling.has(unit)) problems.add(path, value, { kind: 'below-least', limit: '0' })
  if (!Number.isInteger(value) && countedUnits.has(unit)) problems.add(path, value, { kind: 'no-whole-number' })
}

/**
 * A school teaches what its kind says: a senior school that teaches primary children would be held against no rule of theirs.
 * Kindergarten grades and the mark of affordable private ones stand only where they mean something.
 */
function checkRegister(district: DistrictPackage, problems: ProblemList): void {
  district.schools.forEach((school, index) => {
    const kindergarten = school.kind === 'kindergarten'
    const { all, besides } = stagesOfKind[school.kind]
    if (all.some((one) => !school.stages.includes(one)) || school.stages.some((one) => !all.includes(one) && !besides.includes(one))) {
      problems.add(['schools', index, 'stages'], school.stages.join(', '), {
        kind: 'stages-of-kind',
        kindOfSchool: school.kind,
        all,
        besides,
      })
    }
    if (school.grade !== undefined && !kindergarten) {
      problems.add(['schools', index, 'grade'], school.grade, { kind: 'grade-of-kindergartens' })
    }
    if (school.affordable !== undefined && !(kindergarten && school.ownership === 'private')) {
      problems.add(['schools', index, 'affordable'], school.affordable, { kind: 'affordable-of-private-kindergartens' })
    }
  })
}

/** Records cite listed sources, name known schools, and their figures have a number or the reason for none. */
export function checkRecords(district: DistrictPackage, references: PackageReferences, problems: ProblemList): void {
  for (const list of lists) {
    district[list].forEach((record, index) => {
      checkCited([list, index], record, references, problems)
    })
  }
  for (const list of ['projects', 'honours', 'plans'] as const) {
    district[list].forEach(({ figures }, index) => {
      figures.forEach((figure, at) => checkFigure([list, index, 'figures', at], figure, references, problems))
    })
  }
  district.trainings.forEach(({ participants }, index) =>
    checkFigure(['trainings', index, 'participants'], participants, references, problems),
  )
  district.recruitments.forEach(({ persons, from, to }, index) => {
    checkFigure(['recruitments', index, 'persons'], persons, references, problems)
    if (to < from) problems.add(['recruitments', index, 'to'], to, { kind: 'ends-before-start', from })
  })
  district.projects.forEach(({ school }, index) => {
    if (school !== undefined && !references.schools.has(school))
      problems.add(['projects', index, 'school'], school, { kind: 'unknown-school' })
  })
  checkRegister(district, problems)
}
