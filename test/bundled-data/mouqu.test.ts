import { describe, expect, test } from 'vitest'
import { assessCatalogue } from '#indicators/catalogue.ts'
import { districtStatistics, reportedOnly } from '#statistics/index-district.ts'
import { stages, type Stage } from '#statistics/stage.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { bundledDistrict, observationRows } from './bundled-district.ts'
import { valueOf } from './value-of.ts'

const mouqu = bundledDistrict('mouqu')
const district = districtStatistics(mouqu)
const rows = observationRows(mouqu)
const years = [2014, 2015, 2016, 2017, 2018]

function value(measure: string, year: number, stage?: Stage, school?: string): number {
  return valueOf(district, measure, { year, stage: stage ?? null, school: school ?? null })
}

function yearly(measure: string, stage?: Stage): number[] {
  return years.map((year) => value(measure, year, stage))
}

function rises(values: readonly number[]): boolean {
  return values.every((number, index) => index === 0 || number > (values[index - 1] ?? 0))
}

/** Coefficient of variation weighted by students, as the method sheet has it. */
function variation(measure: string, stage: Stage, year: number): number {
  const schools = district.schoolsOf(stage, year).map(({ id }) => {
    const students = value('students', year, stage, id)
    return { students, share: value(measure, year, stage, id) / students }
  })
  const students = schools.reduce((sum, school) => sum + school.students, 0)
  const mean = schools.reduce((sum, school) => sum + school.share * school.students, 0) / students
  const variance = schools.reduce((sum, school) => sum + (school.students / students) * (school.share - mean) ** 2, 0)
  return Math.sqrt(variance) / mean
}

const resources = [
  'teachers-above-required-qualification',
  'backbone-teachers',
  'pe-arts-teachers',
  'teaching-area',
  'sports-area',
  'equipment-value',
  'multimedia-classrooms',
]
const primaryLimits = [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3]
const juniorLimits = [5.3, 1, 0.9, 5.8, 10.2, 2500, 2.4]

/** Each resource of a school as a share of its limit. */
function shares(school: string, stage: Stage, year = 2018): number[] {
  const limits = stage === 'primary' ? primaryLimits : juniorLimits
  const students = value('students', year, stage, school)
  return resources.map((measure, index) => {
    const per = /area|equipment/.test(measure) ? 1 : 100
    return ((value(measure, year, stage, school) / students) * per) / (limits[index] ?? Number.NaN)
  })
}

describe('某区 agrees with the report', () => {
  test('the register holds the schools that the report counts', () => {
    const count = (kind: string) => mouqu.schools.filter((school) => school.kind === kind && school.ownership === 'public').length
    expect([count('kindergarten'), count('primary'), count('junior'), count('senior')]).toEqual([7, 8, 3, 2])
    expect(stages.map((stage) => value('public-schools', 2018, stage))).toEqual([7, 8, 3, 2])
    expect(value('public-schools', 2018)).toBe(20)
    expect(mouqu.schools.filter(({ opens }) => opens === 2019).map(({ kind }) => kind)).toEqual(['kindergarten'])
  })

  test('22 of 35 kindergartens are graded: 63 %', () => {
    const kindergartens = mouqu.schools.filter(({ kind }) => kind === 'kindergarten')
    const graded = (grade: string) => kindergartens.filter((school) => school.grade === grade).length
    expect(kindergartens).toHaveLength(35)
    expect([graded('provincial-demonstration'), graded('municipal-demonstration'), graded('graded')]).toEqual([1, 4, 17])
    expect(value('kindergartens', 2018)).toBe(35)
    expect(Math.round((value('graded-kindergartens', 2018) / value('kindergartens', 2018)) * 100)).toBe(63)
  })

  test('students ÷ staff is exactly 1:19, 1:13.5 and 1:12.5', () => {
    const ratio = (stage: Stage) => value('students', 2018, stage) / value('staff', 2018, stage)
    expect([ratio('primary'), ratio('junior'), ratio('senior')]).toEqual([19, 13.5, 12.5])
  })

  test('per-student spending grew by 0.71 % in primary and 30.6 % in senior schools', () => {
    const growth = (stage: Stage) =>
      (value('per-student-expenditure', 2018, stage) / value('per-student-expenditure', 2017, stage) - 1) * 100
    expect(growth('primary')).toBeCloseTo(0.71, 2)
    expect(growth('senior')).toBeCloseTo(30.6, 2)
    for (const stage of stages) expect(rises(yearly('per-student-expenditure', stage))).toBe(true)
  })

  test('three adjustments in a row lead to the standards of 2018', () => {
    expect(yearly('public-funds-standard', 'primary')).toEqual([560, 600, 630, 1000, 1000])
    expect(yearly('public-funds-standard', 'junior')).toEqual([760, 800, 830, 1200, 1200])
    expect(yearly('public-funds-standard', 'senior')).toEqual([300, 400, 500, 2000, 2000])
  })

  test('recruitment year by year makes the three-year totals 55, 83 and 70', () => {
    const sum = (channel: string) =>
      mouqu.recruitments
        .filter(({ id, from, to }) => id.startsWith(channel) && from === to)
        .reduce((total, { persons }) => total + (persons.value ?? 0), 0)
    expect([sum('graduates'), sum('open'), sum('purchased')]).toEqual([55, 83, 70])
    const totals = mouqu.recruitments.filter(({ from, to }) => from === 2016 && to === 2018)
    expect(totals.map(({ persons }) => persons.value)).toEqual([55, 83, 70])
  })

  test('investment of five years is 580 million yuan, 14 schools', () => {
    expect(yearly('construction-investment').reduce((sum, amount) => sum + amount, 0)).toBe(580_000_000)
    expect(value('cumulative-construction-investment', 2018)).toBe(580_000_000)
    expect(rises(yearly('schools-built-or-renovated'))).toBe(true)
    const made = mouqu.projects.filter(({ kind, status }) => kind === 'building' && status === 'illustrative')
    const cost = (figures: (typeof made)[number]['figures']) => figures.find(({ unit }) => unit === 'yuan')?.value ?? 0
    expect(made.reduce((sum, { figures }) => sum + cost(figures), 0)).toBeLessThan(580_000_000)
    // The report names eight schools that it built or renovated.
    expect(new Set(made.map(({ school }) => school)).size + 8).toBe(14)
  })

  test('branches add up: 1 + 23 + 1 = 25', () => {
    for (const year of years) {
      const parts = ['bureau', 'units', 'private'].map((part) => value(`party-branches-${part}`, year))
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(value('party-branches', year))
    }
  })

  test('no class has more than 65 students in 2018, some have more than the standard', () => {
    const of = (stage: Stage) => district.classes(2018, stage).map(({ students }) => students)
    expect(Math.max(...stages.flatMap(of))).toBeLessThanOrEqual(65)
    expect(of('primary').filter((students) => students >= 56 && students <= 60)).toHaveLength(2)
    expect(of('primary').filter((students) => students > 45).length).toBeGreaterThan(10)
    expect(of('primary').filter((students) => students > 45).length).toBeLessThan(40)
  })

  test('nothing made up stands where the report has a number', () => {
    const key = (row: (typeof rows)[number]) => `${row.indicator} ${row.school} ${row.stage} ${row.year}`
    const reported = new Set(rows.filter(({ status, value: number }) => status === 'reported' && number !== null).map(key))
    expect(rows.filter((row) => row.status === 'illustrative' && reported.has(key(row)))).toEqual([])
  })

  test('what the report withholds and nobody may guess stays withheld', () => {
    for (const measure of ['party-members', 'collective-study-sessions', 'two-exemptions-funds', 'other-subsidy-beneficiaries']) {
      expect(district.observe(measure, { year: 2018 })).toMatchObject({ kind: 'missing', reason: 'withheld' })
    }
  })

  test('no made-up figure stands on a school that the report names', () => {
    const named = /丹江路|培文|新建小学|中心路|实验小学|实验初中|实验高中|二外|xx路/
    expect(mouqu.schools.filter(({ name }) => named.test(name.zh))).toEqual([])
    const figures = mouqu.projects.filter(({ name }) => named.test(name.zh)).flatMap(({ figures: list }) => list)
    expect(figures.filter(({ status }) => status === 'illustrative')).toEqual([])
  })

  test('without the illustrative part no school figure is left', () => {
    expect(reportedOnly(district).classes(2018)).toEqual([])
    expect(reportedOnly(district).observe('students', { year: 2018, stage: 'primary' }).kind).toBe('missing')
  })
})

describe('某区 holds together', () => {
  test('class lists add up to the students of every school and year', () => {
    for (const year of years) {
      for (const stage of stages) {
        const classes = district.classes(year, stage)
        for (const { id } of district.schoolsOf(stage, year)) {
          const inClasses = classes.filter(({ school }) => school === id).reduce((sum, { students }) => sum + students, 0)
          expect(inClasses, `${id} ${year}`).toBe(value('students', year, stage, id))
        }
      }
    }
  })

  test('super-sized classes are those of the class lists, and vanish', () => {
    const counted = years.map(
      (year) => district.classes(year).filter(({ stage, students }) => stage !== 'kindergarten' && students >= 66).length,
    )
    expect(yearly('super-sized-classes')).toEqual(counted)
    expect(counted.at(-1)).toBe(0)
    expect(rises(counted.toReversed())).toBe(true)
  })

  test('children by owner add up to the kindergartens, and affordable ones are a part', () => {
    for (const year of years) {
      const [publicChildren, privateChildren] = [value('public-kindergarten-children', year), value('private-kindergarten-children', year)]
      expect(publicChildren + privateChildren).toBe(value('students', year, 'kindergarten'))
      expect(value('affordable-private-kindergarten-children', year)).toBeLessThan(privateChildren)
      expect(publicChildren + privateChildren).toBeLessThan(value('preschool-age-population', year))
    }
    const affordable = mouqu.schools
      .filter(({ affordable: is }) => is === true)
      .map(({ id }) => value('students', 2018, 'kindergarten', id))
    expect(affordable.reduce((sum, children) => sum + children, 0)).toBe(value('affordable-private-kindergarten-children', 2018))
  })

  test('students and staff of the district are those of its schools', () => {
    for (const year of years) {
      const schooling: readonly Stage[] = ['primary', 'junior', 'senior']
      expect(schooling.reduce((sum, stage) => sum + value('students', year, stage), 0)).toBe(value('school-students', year))
      expect(value('staff-total', year)).toBeLessThan(value('staff', year))
    }
  })

  test('parts are never more than the whole: teachers of a kind ≤ teachers ≤ staff, boarders ≤ students', () => {
    for (const year of years) {
      for (const stage of stages) {
        for (const { id } of district.schoolsOf(stage, year)) {
          const teachers = value('full-time-teachers', year, stage, id)
          expect(teachers).toBeLessThanOrEqual(value('staff', year, stage, id))
          if (stage === 'kindergarten') continue
          expect(value('teachers-above-required-qualification', year, stage, id)).toBeLessThanOrEqual(teachers)
          expect(value('backbone-teachers', year, stage, id) + value('pe-arts-teachers', year, stage, id)).toBeLessThanOrEqual(teachers)
          expect(value('boarders', year, stage, id)).toBeLessThanOrEqual(value('students', year, stage, id))
        }
      }
    }
  })

  test('education expenditure grew faster than recurrent revenue in every year but one', () => {
    const growth = (measure: string) =>
      yearly(measure).flatMap((amount, index, all) => (index === 0 ? [] : [amount / (all[index - 1] ?? 0)]))
    const revenue = growth('recurrent-revenue')
    expect(growth('education-expenditure').map((factor, index) => factor > (revenue[index] ?? 0))).toEqual([true, false, true, true])
  })

  test('money parts fit into the whole', () => {
    for (const year of years) {
      expect(value('education-expenditure', year)).toBeLessThan(value('fiscal-expenditure', year))
      const spent = stages.reduce(
        (sum, stage) => {
          const students = stage === 'kindergarten' ? value('public-kindergarten-children', year) : value('students', year, stage)
          return sum + students * value('per-student-expenditure', year, stage)
        },
        value('construction-investment', year),
      )
      expect(spent).toBeLessThan(value('education-expenditure', year))
    }
  })

  test('differences between schools shrink every year in all seven resources', () => {
    for (const stage of ['primary', 'junior'] as const) {
      for (const measure of resources) {
        expect(rises(years.map((year) => -variation(measure, stage, year))), `${measure} ${stage}`).toBe(true)
      }
    }
  })
})

describe('某区 comes where it stands step by step', () => {
  test('the weakest school has a few of the seven resources in 2014 and one more at a time', () => {
    const fewest = (stage: Stage) =>
      years.map((year) =>
        Math.min(...district.schoolsOf(stage, year).map(({ id }) => shares(id, stage, year).filter((share) => share >= 1).length)),
      )
    expect(fewest('primary')).toEqual([3, 4, 4, 5, 6])
    expect(fewest('junior')).toEqual([3, 4, 5, 6, 7])
  })

  test.each([
    ['primary', 'primary-1'],
    ['junior', 'junior-1'],
  ] as const)('each pupil of the weakest %s school has more of everything every year', (stage, school) => {
    resources.forEach((measure, index) => {
      expect(rises(years.map((year) => shares(school, stage, year)[index] ?? Number.NaN)), `${measure} ${school}`).toBe(true)
    })
  })

  test('no school loses floor area, ground, equipment or classrooms', () => {
    for (const stage of ['primary', 'junior', 'senior'] as const) {
      for (const { id, opens = 0 } of district.schoolsOf(stage, 2018)) {
        for (const measure of resources.filter((one) => !one.endsWith('teachers') && !one.startsWith('teachers'))) {
          const amounts = years.filter((year) => year >= opens).map((year) => value(measure, year, stage, id))
          expect(amounts, `${id} ${measure}`).toEqual(amounts.toSorted((a, b) => a - b))
        }
      }
    }
  })

  test('some things are worse in 2018 than a year before, in several duties', () => {
    const [before, now] = [assessCatalogue(district, shippedStandards, 2017), assessCatalogue(district, shippedStandards, 2018)]
    const worse = now.filter(({ indicator: { direction, level }, change }) => {
      if (change === null || level !== 'district') return false
      return direction === 'higher' ? change < 0 : direction === 'lower' && change > 0
    })
    expect(worse.map(({ indicator }) => indicator.id)).toEqual(
      expect.arrayContaining([
        'junior-retention-rate',
        'monitoring-variation',
        'training-hours-rate',
        'full-time-guard-rate',
        'community-satisfaction',
      ]),
    )
    expect(new Set(worse.map(({ indicator }) => indicator.duty)).size).toBeGreaterThanOrEqual(4)
    const approaching = (list: typeof now) => list.filter(({ watch }) => watch === 'approaching-limit').map(({ indicator }) => indicator.id)
    expect(approaching(now)).toEqual(['monitoring-variation'])
    expect(approaching(before)).toEqual([])
  })

  test('the places of a year are those of the building projects completed in it', () => {
    const placesOf = (year: number, stage?: Stage) =>
      mouqu.projects
        // The report's own projects have no date and belong to its year.
        .filter(({ kind, state, end = '2018' }) => kind === 'building' && state !== undefined && Number(end.slice(0, 4)) === year)
        .filter(({ school }) => stage === undefined || mouqu.schools.find(({ id }) => id === school)?.stages.includes(stage) === true)
        .flatMap(({ figures }) => figures)
        .filter(({ unit }) => unit === 'place')
        .reduce((sum, { value: places }) => sum + (places ?? 0), 0)
    expect(district.observe('new-places', { year: 2018 })).toMatchObject({ kind: 'missing', reason: 'not-collected' })
    for (const year of years.slice(0, -1)) {
      expect(value('new-places', year)).toBe(placesOf(year))
      const known = stages.map((stage) => district.observe('new-places', { year, stage }))
      expect(known.reduce((sum, one) => sum + (one.kind === 'value' ? one.value : 0), 0)).toBe(value('new-places', year))
      expect(value('new-places', year, 'primary')).toBe(placesOf(year, 'primary'))
    }
    for (const stage of ['junior', 'senior'] as const) {
      // The report names projects of theirs, without places.
      expect(district.observe('new-places', { year: 2018, stage })).toMatchObject({ kind: 'missing', reason: 'not-collected' })
      for (const year of years.slice(0, -1)) expect(value('new-places', year, stage)).toBe(placesOf(year, stage))
    }
  })

  test('a school that opens has a building that was finished for it, and no year spends more on projects than it had', () => {
    for (const { id, opens, kind, ownership } of mouqu.schools) {
      if (opens === undefined || opens > 2018 || ownership === 'private') continue
      const ends = mouqu.projects.filter(({ school }) => school === id).map(({ end }) => Number(end?.slice(0, 4)))
      expect(ends, `${kind} ${id}`).toContain(opens)
    }
    const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
    for (const year of years) {
      const spent = mouqu.projects.reduce((sum, { start, end, figures, status }) => {
        if (status !== 'illustrative' || start === undefined || end === undefined) return sum
        const [from, to] = [months(start), months(end) + 1]
        const inYear = Math.max(0, Math.min(to, (year + 1) * 12) - Math.max(from, year * 12))
        return sum + ((figures.find(({ unit }) => unit === 'yuan')?.value ?? 0) * inYear) / (to - from)
      }, 0)
      expect(spent, `${year}`).toBeLessThan(value('construction-investment', year))
    }
  })
})

describe('some duties of 某区 fall short, so that shortfalls are real', () => {
  test('most primary schools have all seven resources, one lacks a little of one, one too much', () => {
    const lowest = district.schoolsOf('primary', 2018).map(({ id }) => Math.min(...shares(id, 'primary')))
    expect(lowest.filter((share) => share >= 1)).toHaveLength(6)
    expect(lowest.filter((share) => share >= 0.85 && share < 1)).toHaveLength(1)
    expect(lowest.filter((share) => share < 0.85)).toHaveLength(1)
  })

  test('junior schools have all seven', () => {
    for (const { id } of district.schoolsOf('junior', 2018)) expect(Math.min(...shares(id, 'junior'))).toBeGreaterThanOrEqual(1)
  })

  test('one coefficient of variation is above its limit', () => {
    const above = resources.filter((measure) => variation(measure, 'primary', 2018) > 0.5)
    expect(above).toEqual(['sports-area'])
    expect(variation('sports-area', 'primary', 2018)).toBeCloseTo(0.53, 1)
    expect(resources.filter((measure) => variation(measure, 'junior', 2018) > 0.45)).toEqual([])
  })

  test('rotation passes 10 %, its backbone teachers miss 20 %', () => {
    const rotated = value('rotation-completed', 2018)
    expect((rotated / value('rotation-eligible', 2018)) * 100).toBeCloseTo(10.29, 2)
    expect((value('rotation-backbone', 2018) / rotated) * 100).toBeCloseTo(19.44, 2)
  })

  test('teachers are paid a little less than civil servants', () => {
    const ratio = value('teacher-average-pay', 2018) / value('civil-servant-average-pay', 2018)
    expect(ratio).toBeGreaterThan(0.95)
    expect(ratio).toBeLessThan(1)
  })

  test('teacher training is just past 5 % of the public funds', () => {
    expect((value('teacher-training-expenditure', 2018) / value('public-funds-budget', 2018)) * 100).toBeCloseTo(5.1, 2)
  })

  test('preschool: gross enrolment 91 %, public share 45 %, affordable share about 80 %', () => {
    const children = value('students', 2018, 'kindergarten')
    const publicChildren = value('public-kindergarten-children', 2018)
    expect((children / value('preschool-age-population', 2018)) * 100).toBeCloseTo(91.2, 1)
    expect((publicChildren / children) * 100).toBeCloseTo(45, 1)
    const affordable = ((publicChildren + value('affordable-private-kindergarten-children', 2018)) / children) * 100
    expect(affordable).toBeGreaterThan(78)
    expect(affordable).toBeLessThan(82)
  })
})
