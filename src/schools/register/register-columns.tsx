import type { FigureContext } from '#figures/figure-context.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { areaWords, ownershipWords, schoolKindWords } from '#format/school-words.ts'
import { stageWords } from '#format/stage-words.ts'
import { schoolsMessages } from '#language/messages/schools.ts'
import { inLanguage } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'
import type { LongTableColumn } from '#ui/long-table-column.ts'
import { ViewLink } from '#view-state/view-link.tsx'
import type { RegisterRow } from './register-row.ts'
import { SchoolVerdictMarks } from './school-verdict-marks.tsx'
import styles from './register.module.css'

/** Columns that the reader may leave out, in their order; those marked are shown at first. */
export const optionalColumns = [
  'kind',
  'stages',
  'ownership',
  'area',
  'boarding',
  'students',
  'classes',
  'staff',
  'teachers',
  'ratio',
  'largest',
  'verdicts',
] as const

export type OptionalColumn = (typeof optionalColumns)[number]

export const usualColumns: readonly OptionalColumn[] = ['kind', 'ownership', 'area', 'students', 'classes', 'staff', 'largest', 'verdicts']

/** The columns that an address asks for; the usual ones where it names none that exist. */
export function readColumns(text: string | undefined): readonly OptionalColumn[] {
  const asked = new Set(text?.split('.') ?? [])
  const known = optionalColumns.filter((id) => asked.has(id))
  return known.length === 0 ? usualColumns : known
}

interface RegisterColumnsInput {
  readonly context: FigureContext
  readonly shown: readonly OptionalColumn[]
  readonly picked: readonly string[]
  readonly onPick: (school: string) => void
}

/** The columns of the register. */
export function registerColumns({ context, shown, picked, onPick }: RegisterColumnsInput): readonly LongTableColumn<RegisterRow>[] {
  const { language } = context
  const messages = schoolsMessages[language]
  const number = (id: OptionalColumn, name: string, unit: Unit, pick: (row: RegisterRow) => Statistic): LongTableColumn<RegisterRow> => ({
    id,
    name,
    width: 7,
    align: 'end',
    sortable: true,
    cell: (row) => {
      const statistic = pick(row)
      return <span data-missing={statistic.kind === 'missing'}>{formatStatistic(statistic, unit, language)}</span>
    },
  })
  const optional: Readonly<Record<OptionalColumn, LongTableColumn<RegisterRow>>> = {
    kind: { id: 'kind', name: messages.kind, width: 8, cell: ({ school }) => inLanguage(schoolKindWords[school.kind], language) },
    stages: {
      id: 'stages',
      name: messages.stages,
      width: 9,
      cell: ({ school }) => school.stages.map((stage) => inLanguage(stageWords[stage], language)).join(messages.stageSeparator),
    },
    ownership: {
      id: 'ownership',
      name: messages.ownership,
      width: 5.5,
      cell: ({ school }) => inLanguage(ownershipWords[school.ownership], language),
    },
    area: { id: 'area', name: messages.area, width: 4.5, cell: ({ school }) => inLanguage(areaWords[school.area], language) },
    boarding: {
      id: 'boarding',
      name: messages.boarding,
      width: 5.5,
      cell: ({ school }) => (school.boarding ? messages.boards : messages.day),
    },
    students: number('students', messages.students, 'person', ({ students }) => students),
    classes: number('classes', messages.classes, 'class', ({ classes }) => classes),
    staff: number('staff', messages.staff, 'person', ({ staff }) => staff),
    teachers: number('teachers', messages.teachers, 'person', ({ teachers }) => teachers),
    ratio: number('ratio', messages.ratio, 'students-per-staff', ({ studentsPerStaff }) => studentsPerStaff),
    largest: number('largest', messages.largest, 'students-per-class', ({ largestClass }) => largestClass),
    verdicts: {
      id: 'verdicts',
      name: messages.verdicts,
      width: 14,
      sortable: true,
      cell: ({ verdicts }) => <SchoolVerdictMarks verdicts={verdicts} language={language} />,
    },
  }
  return [
    {
      id: 'name',
      name: messages.name,
      width: 15,
      sortable: true,
      cell: ({ school }) => (
        <ViewLink to={`/schools/${school.id}`} title={inLanguage(school.name, language)} tabIndex={-1}>
          {inLanguage(school.name, language)}
        </ViewLink>
      ),
    },
    ...shown.map((id) => optional[id]),
    {
      id: 'picked',
      name: messages.picked,
      width: 4,
      align: 'center',
      cell: ({ school }) => (
        <input
          type="checkbox"
          className={styles['pick']}
          aria-label={messages.pick({ name: inLanguage(school.name, language) })}
          checked={picked.includes(school.id)}
          tabIndex={-1}
          onChange={() => onPick(school.id)}
        />
      ),
    },
  ]
}
