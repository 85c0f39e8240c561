import * as v from 'valibot'
import { column } from './columns.ts'
import { duties } from './duty.ts'
import { daySchema } from './parsing/day-schema.ts'
import { statedReasons, statuses } from './statistic.ts'
import { stages, type Stage } from './stage.ts'
import { units } from './unit.ts'

/** The version of the file format that this program reads and writes. */
export const packageVersion = 1

// The messages are keys of `parsing/shape-words.ts`, which has the words in both languages.
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'id'))
const words = v.pipe(v.string(), v.minLength(1), v.maxLength(2000))
const text = v.strictObject({ zh: words, en: words })
const year = v.pipe(v.number(), v.integer(), v.minValue(1949), v.maxValue(2100))
const number = v.pipe(v.number(), v.finite())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const status = v.picklist(statuses)

/** A school of all stages counts no further. */
const mostGrades = 9

/** No class is larger; what lies above is the size of a school or a code. */
const mostInClass = 999

const reason = v.picklist(statedReasons)
const stage = v.picklist(stages)
const duty = v.picklist(duties)
/** Ids of the statements in the source that a row carries, so that every statement can be found again. */
const statements = v.optional(v.array(v.pipe(v.string(), v.minLength(1))))

/** A number inside a record, in the base unit named: a value, or null with the reason. */
const recordFigure = v.strictObject({
  name: text,
  unit: v.picklist(units),
  value: v.nullable(number),
  upper: v.optional(number),
  reason: v.optional(reason),
  status,
  source: id,
  qualifier: v.optional(words),
  statements,
})

const cited = { status, source: id, statements }

/** How the name of the school kind is fixed by the register; combined schools list several stages. */
export const schoolKinds = [
  'kindergarten',
  'primary',
  'teaching-point',
  'junior',
  'nine-year',
  'twelve-year',
  'senior',
  'complete-secondary',
  'special',
] as const
/**
 * What a school of a kind teaches in any case, and what it may teach besides: classes for young children stand at primary
 * schools. What a special school teaches is its own.
 */
export const stagesOfKind: Readonly<
  Record<(typeof schoolKinds)[number], { readonly all: readonly Stage[]; readonly besides: readonly Stage[] }>
> = {
  kindergarten: { all: ['kindergarten'], besides: [] },
  primary: { all: ['primary'], besides: ['kindergarten'] },
  'teaching-point': { all: ['primary'], besides: ['kindergarten'] },
  junior: { all: ['junior'], besides: [] },
  'nine-year': { all: ['primary', 'junior'], besides: ['kindergarten'] },
  'twelve-year': { all: ['primary', 'junior', 'senior'], besides: ['kindergarten'] },
  senior: { all: ['senior'], besides: [] },
  'complete-secondary': { all: ['junior', 'senior'], besides: [] },
  special: { all: [], besides: stages },
}
export const ownerships = ['public', 'private'] as const
/** 城区, 镇区, 乡村. */
export const areas = ['urban', 'town', 'rural'] as const
export const kindergartenGrades = ['provincial-demonstration', 'municipal-demonstration', 'graded', 'ungraded'] as const
export const projectStates = ['planned', 'under-construction', 'completed', 'in-use'] as const
export const levels = ['national', 'provincial', 'municipal', 'district'] as const

const school = v.strictObject({
  id,
  name: text,
  kind: v.picklist(schoolKinds),
  stages: v.pipe(v.array(stage), v.minLength(1)),
  ownership: v.picklist(ownerships),
  area: v.picklist(areas),
  boarding: v.boolean(),
  /** The first school year in which it takes children, where that lies within the years of the package. */
  opens: v.optional(year),
  /** Kindergartens only. */
  grade: v.optional(v.picklist(kindergartenGrades)),
  /** Private kindergartens only: recognised as affordable public-benefit (普惠性). */
  affordable: v.optional(v.boolean()),
  ...cited,
})

/** One number a row. `indicator` is the id of a measure; `school` and `stage` are null for the whole district. */
const observations = v.strictObject({
  indicator: column(id),
  school: column(v.nullable(id)),
  stage: column(v.nullable(stage)),
  year: column(year),
  value: column(v.nullable(number)),
  upper: v.optional(column(v.nullable(number))),
  reason: column(v.nullable(reason)),
  status: column(status),
  source: column(id),
  qualifier: column(v.nullable(words)),
  statements: v.optional(column(v.nullable(v.array(v.string())))),
})

/** One class (班级) a row. Kindergarten grades are 1 to 3 (小班, 中班, 大班), others count from the stage's first year. */
const classes = v.strictObject({
  school: column(id),
  stage: column(stage),
  year: column(year),
  grade: column(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostGrades))),
  name: column(words),
  students: column(v.pipe(count, v.maxValue(mostInClass))),
  status: column(status),
  source: column(id),
})

const project = v.strictObject({
  id,
  duty,
  name: text,
  kind: v.picklist(['building', 'equipment', 'activity', 'reform']),
  school: v.optional(id),
  state: v.optional(v.picklist(projectStates)),
  start: v.optional(daySchema),
  /** When it was, or is to be, completed or opened. */
  end: v.optional(daySchema),
  /** The state as the source puts it, where parts of a project differ: "教学楼已投入使用，食堂已竣工". */
  stateNote: v.optional(text),
  note: v.optional(text),
  figures: v.array(recordFigure),
  ...cited,
})

const training = v.strictObject({
  id,
  name: text,
  year,
  participants: recordFigure,
  ...cited,
})

const recruitment = v.strictObject({
  id,
  channel: text,
  from: year,
  to: year,
  persons: recordFigure,
  ...cited,
})

const policy = v.strictObject({
  id,
  duty: v.nullable(duty),
  name: text,
  issuer: v.optional(text),
  /** As printed, "x" included where the source redacts it. */
  documentNumber: v.optional(words),
  documentNumberWithheld: v.optional(v.boolean()),
  date: v.optional(daySchema),
  planned: v.optional(v.boolean()),
  ...cited,
})

const honour = v.strictObject({
  id,
  duty: v.nullable(duty),
  name: text,
  level: v.picklist(levels),
  date: v.optional(daySchema),
  figures: v.array(recordFigure),
  ...cited,
})

const plan = v.strictObject({
  id,
  duty: v.nullable(duty),
  text,
  date: v.optional(daySchema),
  figures: v.array(recordFigure),
  ...cited,
})

/** The report's own words, one statement a row, in the order of the report; `quote` is verbatim. */
const narrative = v.strictObject({
  id,
  duty: v.nullable(duty),
  /** For what belongs to no duty: the introduction, achievements and experience, plans. */
  part: v.picklist(['introduction', 'duty', 'achievements', 'plans']),
  text,
  quote: v.optional(words),
  qualifier: v.optional(words),
  date: v.optional(daySchema),
  ...cited,
})

const source = v.strictObject({
  id,
  title: text,
  section: v.optional(text),
  /** How the foot of a figure cites it: 自查报告 二（四）. Sources whose short forms begin with the same word are cited together. */
  short: v.optional(text),
  date: v.optional(daySchema),
  /** `illustration` is the seeded script that completes a demonstration. */
  kind: v.picklist(['report', 'register', 'accounts', 'illustration']),
})

/**
 * What the district is for the standards: the nation's apply to all; others name a scope of their own.
 */
export const scopes = ['nation', 'central-west', 'east', 'hebei', 'henan', 'zhengzhou'] as const

const meta = v.strictObject({
  id,
  name: text,
  edition: v.strictObject({ id, name: text, date: daySchema }),
  scopes: v.pipe(v.array(v.picklist(scopes)), v.minLength(1)),
  /** City districts and counties differ in some standards. */
  area: v.picklist(['city-district', 'county']),
  /** Consecutive or not, ascending; the last is the year of the edition. */
  years: v.pipe(v.array(year), v.minLength(1)),
  note: v.optional(text),
  sources: v.pipe(v.array(source), v.minLength(1)),
})

/** A district statistics package as it stands in `public/data/districts/<id>.json`. */
export const districtPackageSchema = v.strictObject({
  format: v.literal('duty-board/district'),
  version: v.literal(packageVersion),
  meta,
  schools: v.array(school),
  observations,
  classes,
  projects: v.array(project),
  trainings: v.array(training),
  recruitments: v.array(recruitment),
  policies: v.array(policy),
  honours: v.array(honour),
  plans: v.array(plan),
  narrative: v.array(narrative),
})

export type DistrictPackage = v.InferOutput<typeof districtPackageSchema>
export type School = v.InferOutput<typeof school>
export type Project = v.InferOutput<typeof project>
export type Training = v.InferOutput<typeof training>
export type Recruitment = v.InferOutput<typeof recruitment>
export type Policy = v.InferOutput<typeof policy>
export type Honour = v.InferOutput<typeof honour>
export type Plan = v.InferOutput<typeof plan>
export type Narrative = v.InferOutput<typeof narrative>
export type Source = v.InferOutput<typeof source>
export type RecordFigure = v.InferOutput<typeof recordFigure>
export type Scope = (typeof scopes)[number]
