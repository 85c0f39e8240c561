import type { DistrictPackage, School } from '#statistics/district-package.ts'
import type { Stage } from '#statistics/stage.ts'

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const perStudent = {
  staff: 1 / 18,
  'full-time-teachers': 1 / 20,
  'teachers-above-required-qualification': 0.05,
  'backbone-teachers': 0.013,
  'pe-arts-teachers': 0.011,
  'teaching-area': 5.4,
  'sports-area': 9,
  'equipment-value': 2_700,
  'multimedia-classrooms': 0.027,
}

const kinds: readonly (readonly [School['kind'], readonly Stage[], number])[] = [
  ['primary', ['primary'], 0.6],
  ['junior', ['junior'], 0.8],
  ['nine-year', ['primary', 'junior'], 0.9],
  ['senior', ['senior'], 1],
]

const grades: Readonly<Record<Stage, number>> = { kindergarten: 3, primary: 6, junior: 3, senior: 3 }

/**
 * A valid package of so many schools over ten years, with a class list for every year, made from a seed: mostly primary schools,
 * one in ten of nine years, numbers that scatter as real ones do, one in fifty withheld.
 */
export function generatedDistrict(schoolCount: number): DistrictPackage {
  const random = seeded(20_181_231)
  const years = Array.from({ length: 10 }, (_, index) => 2009 + index)
  const schools: School[] = Array.from({ length: schoolCount }, (_, index) => {
    const draw = random()
    const [kind, stages] = kinds.find(([, , upTo]) => draw < upTo) ?? (['primary', ['primary']] as const)
    return {
      id: `school-${index}`,
      name: { zh: `第${index + 1}学校`, en: `School ${index + 1}` },
      kind,
      stages: [...stages],
      ownership: 'public',
      area: draw < 0.5 ? 'urban' : 'rural',
      boarding: draw > 0.9,
      status: 'illustrative',
      source: 'made-up',
    }
  })
  const rows: Record<'indicator' | 'school' | 'stage' | 'year' | 'reason', number[]> = {
    indicator: [],
    school: [],
    stage: [],
    year: [],
    reason: [],
  }
  const values: (number | null)[] = []
  const measures = ['students', ...Object.keys(perStudent)]
  const stageNames: Stage[] = ['primary', 'junior', 'senior']
  const classes: Record<'school' | 'stage' | 'year' | 'grade' | 'name' | 'students', number[]> = {
    school: [],
    stage: [],
    year: [],
    grade: [],
    name: [],
    students: [],
  }
  schools.forEach((school, place) => {
    for (const stage of school.stages) {
      const base = 200 + Math.floor(random() ** 2 * 1_800)
      for (const at of years.keys()) {
        const students = Math.round(base * (0.9 + 0.02 * at + 0.02 * random()))
        const drawn = Object.values(perStudent).map((rate) => Math.round(students * rate * (0.7 + 0.6 * random())))
        const [staff = 0] = drawn
        // Teachers are some of the staff, and those above the required qualification some of the teachers.
        const teachers = Math.min(staff, drawn[1] ?? 0)
        const numbers = [students, staff, teachers, Math.min(teachers, drawn[2] ?? 0), ...drawn.slice(3)]
        measures.forEach((_, measure) => {
          const withheld = measure > 0 && random() < 0.02
          rows.indicator.push(measure)
          rows.school.push(place)
          rows.stage.push(stageNames.indexOf(stage))
          rows.year.push(at)
          values.push(withheld ? null : (numbers[measure] ?? 0))
          rows.reason.push(withheld ? 1 : 0)
        })
        const perGrade = Math.max(1, Math.round(students / grades[stage] / 43))
        // Larger and smaller classes, which add up to the students.
        const weights = Array.from({ length: perGrade * grades[stage] }, () => 0.9 + 0.2 * random())
        const whole = weights.reduce((sum, weight) => sum + weight, 0)
        let seated = 0
        let weighed = 0
        for (let grade = 1; grade <= grades[stage]; grade += 1) {
          for (let number = 1; number <= perGrade; number += 1) {
            classes.school.push(place)
            classes.stage.push(stageNames.indexOf(stage))
            classes.year.push(at)
            classes.grade.push(grade)
            classes.name.push(number - 1)
            weighed += weights[(grade - 1) * perGrade + number - 1] ?? 0
            const upTo = Math.round((students * weighed) / whole)
            classes.students.push(upTo - seated)
            seated = upTo
          }
        }
      }
    }
  })
  const ids = schools.map(({ id }) => id)
  const count = values.length
  const classCount = classes.school.length
  const same = (length: number) => Array.from({ length }, () => 0)
  return {
    format: 'duty-board/district',
    version: 1,
    meta: {
      id: `generated-${schoolCount}`,
      name: { zh: `生成区${schoolCount}`, en: `Generated ${schoolCount}` },
      edition: { id: 'generated', name: { zh: '生成', en: 'Generated' }, date: '2018-12-31' },
      scopes: ['nation', 'central-west', 'henan'],
      area: 'county',
      years,
      sources: [{ id: 'made-up', title: { zh: '示意数据', en: 'Illustrative data' }, kind: 'illustration' }],
    },
    schools,
    observations: {
      indicator: { dictionary: measures, codes: rows.indicator },
      school: { dictionary: ids, codes: rows.school },
      stage: { dictionary: stageNames, codes: rows.stage },
      year: { dictionary: years, codes: rows.year },
      value: values,
      reason: { dictionary: [null, 'withheld'], codes: rows.reason },
      status: { dictionary: ['illustrative'], codes: same(count) },
      source: { dictionary: ['made-up'], codes: same(count) },
      qualifier: { dictionary: [null], codes: same(count) },
    },
    classes: {
      school: { dictionary: ids, codes: classes.school },
      stage: { dictionary: stageNames, codes: classes.stage },
      year: { dictionary: years, codes: classes.year },
      grade: classes.grade,
      name: { dictionary: Array.from({ length: 30 }, (_, index) => `${index + 1}`), codes: classes.name },
      students: classes.students,
      status: { dictionary: ['illustrative'], codes: same(classCount) },
      source: { dictionary: ['made-up'], codes: same(classCount) },
    },
    projects: [],
    trainings: [],
    recruitments: [],
    policies: [],
    honours: [],
    plans: [],
    narrative: [],
  }
}
