import type { School } from '../district-package.ts'
import type { DistrictStatistics, Place } from '../district-statistics.ts'
import { isOpen } from '../lookups/school-register.ts'
import { sumOfParts } from '#statistics/sums.ts'
import { measures } from '../measures/measures.ts'
import type { Stage } from '../stage.ts'
import { doubtsOfAll, missing, type Statistic } from '../statistic.ts'
import type { TrialChange } from './trial-change.ts'

/** A district in which something is tried out. */
export interface Trial {
  readonly district: DistrictStatistics
  /** The changes that could be made; one that names a school, stage or more students than there are is left out. */
  readonly applied: readonly TrialChange[]
}

/**
 * The district as it would be in one year if the changes were made, one after another. Numbers that change are
 * `projected`, and so is all that is computed from them; the district given is untouched, and so are other years.
 */
export function tryOut(district: DistrictStatistics, year: number, changes: readonly TrialChange[]): Trial {
  const draft = new Draft(district, year)
  const applied = changes.filter((change) => draft.apply(change))
  return { district: applied.length === 0 ? district : draft.district(), applied }
}

class Draft {
  readonly #real: DistrictStatistics
  readonly #year: number
  readonly #added: School[] = []
  /** Numbers tried out, by measure, stage and school. */
  readonly #numbers = new Map<string, Map<string, Statistic>>()

  constructor(real: DistrictStatistics, year: number) {
    this.#real = real
    this.#year = year
  }

  apply(change: TrialChange): boolean {
    switch (change.kind) {
      case 'add':
        return this.#add(change.school, change.stage)
      case 'set':
        return this.#teaches(change.school, change.stage) && this.#set(change.measure, change.stage, change.school, change.value)
      case 'move':
        return this.#move(change)
    }
  }

  district(): DistrictStatistics {
    const { package: whole } = this.#real
    const schools = [...this.#real.schools, ...this.#added]
    return {
      package: { ...whole, schools },
      reportedOnly: this.#real.reportedOnly,
      years: this.#real.years,
      schools,
      observe: (measure, place) => this.#observe(measure, place),
      classes: (year, stage) => this.#real.classes(year, stage),
      schoolsOf: (stage, year) => [
        ...this.#real.schoolsOf(stage, year),
        ...this.#added.filter((school) => year === this.#year && (stage === null || school.stages.includes(stage))),
      ],
      doubts: this.#real.doubts,
      trial: { on: this.#real, year: this.#year, schools: this.#touched() },
    }
  }

  #touched(): ReadonlySet<string> {
    return new Set([...this.#added.map(({ id }) => id), ...[...this.#numbers.values()].flatMap((numbers) => [...numbers.keys()])])
  }

  #add(id: string, stage: Stage): boolean {
    if ([...this.#real.schools, ...this.#added].some((school) => school.id === id)) return false
    this.#added.push({
      id,
      name: { zh: `新增学校 ${this.#added.length + 1}`, en: `New school ${this.#added.length + 1}` },
      kind: stage === 'kindergarten' ? 'kindergarten' : stage,
      stages: [stage],
      ownership: 'public',
      area: 'urban',
      boarding: false,
      opens: this.#year,
      status: 'illustrative',
      source: '',
    })
    return true
  }

  #move({ from, to, stage, students }: Extract<TrialChange, { kind: 'move' }>): boolean {
    if (!this.#teaches(from, stage) || !this.#teaches(to, stage)) return false
    const [here, there] = [from, to].map((school) => this.#observe('students', { year: this.#year, stage, school }))
    if (here?.kind !== 'value' || there?.kind !== 'value' || here.value < students) return false
    return this.#set('students', stage, from, here.value - students) && this.#set('students', stage, to, there.value + students)
  }

  #set(measure: string, stage: Stage, school: string, value: number): boolean {
    const known = measures.get(measure)
    if (known?.level !== 'school' || !known.stages.includes(stage)) return false
    const key = `${measure} ${stage}`
    const numbers = this.#numbers.get(key) ?? new Map<string, Statistic>()
    const { sources } = this.#observe(measure, { year: this.#year, stage, school })
    numbers.set(school, { kind: 'value', value, status: 'projected', sources })
    this.#numbers.set(key, numbers)
    return true
  }

  #teaches(id: string, stage: Stage): boolean {
    const school = this.#real.schools.find((one) => one.id === id)
    if (school === undefined) return this.#isAdded(id) && this.#added.some((one) => one.id === id && one.stages.includes(stage))
    return school.stages.includes(stage) && isOpen(school, this.#year)
  }

  #isAdded(id: string): boolean {
    return this.#added.some((school) => school.id === id)
  }

  #observe(measure: string, { year, stage = null, school = null }: Place): Statistic {
    const known = measures.get(measure)
    if (year !== this.#year || known?.level !== 'school') return this.#real.observe(measure, { year, stage, school })
    if (stage !== null) return school === null ? this.#ofStage(measure, year, stage) : this.#ofSchool(measure, year, stage, school)
    const touched = known.stages.some((one) => this.#numbers.has(`${measure} ${one}`))
    if (!touched && !(school !== null && this.#isAdded(school))) return this.#real.observe(measure, { year, school })
    return sumOfParts(known.stages.map((one) => this.#observe(measure, { year, stage: one, school })))
  }

  #ofSchool(measure: string, year: number, stage: Stage, school: string): Statistic {
    const tried = this.#numbers.get(`${measure} ${stage}`)?.get(school)
    if (tried !== undefined) return tried
    if (!this.#isAdded(school)) return this.#real.observe(measure, { year, stage, school })
    const teaches = this.#teaches(school, stage) && (measures.get(measure)?.stages.includes(stage) ?? false)
    return teaches ? { kind: 'value', value: 0, status: 'projected', sources: [] } : missing('not-applicable')
  }

  /** What the district has, plus what the changes add to it: a total that the district states stays the base. */
  #ofStage(measure: string, year: number, stage: Stage): Statistic {
    const before = this.#real.observe(measure, { year, stage })
    const tried = this.#numbers.get(`${measure} ${stage}`)
    if (tried === undefined || before.kind === 'missing') return before
    let value = before.value
    for (const [school, number] of tried) {
      const was = this.#isAdded(school) ? null : this.#real.observe(measure, { year, stage, school })
      if (number.kind === 'value') value += number.value - (was?.kind === 'value' ? was.value : 0)
    }
    return { kind: 'value', value, status: 'projected', sources: before.sources, ...doubtsOfAll([before]) }
  }
}
