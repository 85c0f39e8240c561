import type { DistrictView } from '#view/district-view.ts'
import { once } from '#statistics/once.ts'
import { gradeWords } from '#format/grade-words.ts'
import { classBand, type ClassBand } from '#indicators/classes/class-band.ts'
import { classLimits, type ClassLimit } from '#indicators/classes/class-limits.ts'
import { inLanguage } from '#language/text.ts'
import type { ClassRecord } from '#statistics/class-record.ts'
import { stages, type Stage } from '#statistics/stage.ts'

/** A class as the page lists it. */
export interface ClassRow {
  readonly id: string
  readonly record: ClassRecord
  readonly schoolName: string
  /** Place of its school in the register. */
  readonly schoolOrder: number
  readonly gradeName: string
  /** Sorts grades over stages: kindergarten before primary. */
  readonly gradeOrder: number
  /** The rule or recommendation of the year; null where there is none. */
  readonly limit: ClassLimit | null
  /** Whether the limit is only what is usual (一般班额): a recommendation, above which no standard is broken. */
  readonly isUsual: boolean
  /** Students above the limit; negative is room left; null without a limit. */
  readonly over: number | null
  readonly band: ClassBand
}

/** A key of one grade of one stage: `primary-3`. */
export function gradeKey({ stage, grade }: Pick<ClassRecord, 'stage' | 'grade'>): string {
  return `${stage}-${grade}`
}

/** The order of grades over all stages. */
export function gradeOrder(stage: Stage, grade: number): number {
  return stages.indexOf(stage) * 10 + grade
}

/** The classes of the view's year and stage, in the order of the register. */
export const classList = once(({ district, language, stage, standards, year }: DistrictView): readonly ClassRow[] => {
  const places = new Map(district.schools.map((school, index) => [school.id, { index, name: inLanguage(school.name, language) }]))
  const classes = stage === null ? district.classes(year) : district.classes(year, stage)
  const limitOf = classLimits(district, year, standards)
  return classes.map((record) => {
    const place = places.get(record.school)
    const limit = limitOf(record)
    return {
      id: `${record.school} ${record.stage} ${record.grade} ${record.name}`,
      record,
      schoolName: place?.name ?? record.school,
      schoolOrder: place?.index ?? places.size,
      gradeName: inLanguage(gradeWords(record.stage, record.grade), language),
      gradeOrder: gradeOrder(record.stage, record.grade),
      limit,
      isUsual: limit !== null && limit.standard.condition !== null,
      over: limit === null ? null : record.students - limit.value,
      band: classBand(record, limit, standards),
    }
  })
})

/** The classes that headlines count: of all stages those of compulsory education, as what is large is told of them. */
export function headlineClasses(view: DistrictView): readonly ClassRow[] {
  const rows = classList(view)
  return view.stage === null ? rows.filter(({ record }) => record.stage === 'primary' || record.stage === 'junior') : rows
}

/** The classes of which one could be above a limit; none where no standard bound any class yet. */
export function limitedClasses(view: DistrictView): readonly ClassRow[] {
  const rows = headlineClasses(view)
  return rows.some(({ limit }) => limit !== null) ? rows : []
}

/** Whether a class breaks a standard. */
export function isOver({ isUsual, over }: ClassRow): boolean {
  return !isUsual && over !== null && over > 0
}

/** Whether a class is larger than is usual, where no standard binds it. */
export function isAboveUsual({ isUsual, over }: ClassRow): boolean {
  return isUsual && over !== null && over > 0
}

/** What counts as too large in a list of classes: above the standard, or in a list of kindergartens alone above what is usual. */
export function tooLargeIn(rows: readonly ClassRow[]): (row: ClassRow) => boolean {
  return rows.length > 0 && rows.every(({ record }) => record.stage === 'kindergarten') ? isAboveUsual : isOver
}
