import type { DistrictView } from '#view/district-view.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { areaWords, ownershipWords, schoolKindWords } from '#format/school-words.ts'
import { stageWords } from '#format/stage-words.ts'
import { registerMessages } from '#language/messages/schools-register.ts'
import { inLanguage, type Text } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'
import type { LongTableColumn } from '#ui/long-table/long-table-column.ts'
import { ViewLink } from '#view/view-link.tsx'
import { NumberCell } from './number-cell.tsx'
import { PickCell, type Picks } from './pick-cell.tsx'
import { registerBasis } from './register-basis.ts'
import { schoolColumnIds, type SchoolColumnId } from './register-column-ids.ts'
import type { RegisterRow } from './register-row.ts'
import { resourceColumns } from './resource-columns.tsx'
import { SchoolVerdictMarks } from './school-verdict-marks.tsx'
import { WorstCell } from './worst-cell.tsx'

type Column = LongTableColumn<RegisterRow>

/** The columns of the register: the name and the box to compare by, then those that the reader chose. */
export function registerColumns(viewed: DistrictView, shown: readonly string[], picks: Picks): readonly Column[] {
  const { language } = viewed
  const messages = registerMessages[language]
  const columns = schoolColumns(viewed)
  const resources = resourceColumns(viewed, shown)
  const name: Column = {
    id: 'name',
    name: messages.name,
    width: 10.5,
    phoneWidth: 7,
    sortable: true,
    ...(resources.length > 0 && { under: messages.limit }),
    cell: ({ school }) => (
      <ViewLink to={`/schools/${school.id}`} title={inLanguage(school.name, language)} tabIndex={-1}>
        {inLanguage(school.name, language)}
      </ViewLink>
    ),
  }
  const picked: Column = {
    id: 'picked',
    screenOnly: true,
    name: messages.picked,
    width: inLanguage({ zh: 3.2, en: 5 }, language),
    align: 'center',
    cell: ({ school }) => <PickCell school={school} picks={picks} language={language} />,
  }
  return [name, picked, ...schoolColumnIds.filter((id) => shown.includes(id)).map((id) => columns[id]), ...resources]
}

function schoolColumns(viewed: DistrictView): Readonly<Record<SchoolColumnId, Column>> {
  const { language } = viewed
  const messages = registerMessages[language]
  const mixed = registerBasis(viewed).status === 'mixed'
  const words = (id: SchoolColumnId, width: number, cell: Column['cell']): Column => ({ id, name: messages[id], width, cell })
  const text = (one: Text) => inLanguage(one, language)
  const number = (id: SchoolColumnId, width: number, unit: Unit, pick: (row: RegisterRow) => Statistic, note: string): Column => ({
    ...words(id, inLanguage({ zh: width, en: 6.5 }, language), (row) => (
      <NumberCell statistic={pick(row)} unit={unit} language={language} mixed={mixed} />
    )),
    note,
    align: 'end',
    sortable: true,
  })
  return {
    verdicts: {
      ...words('verdicts', 13, ({ verdicts }) => <SchoolVerdictMarks verdicts={verdicts} language={language} />),
      sortable: true,
      phoneWidth: inLanguage({ zh: 7.2, en: 8.5 }, language),
    },
    worst: {
      ...words('worst', inLanguage({ zh: 12.5, en: 14.5 }, language), ({ verdicts }) => (
        <WorstCell verdicts={verdicts} language={language} />
      )),
      sortable: true,
    },
    kind: words('kind', inLanguage({ zh: 6.8, en: 8 }, language), ({ school }) => text(schoolKindWords[school.kind])),
    stages: words('stages', 8, ({ school }) => school.stages.map((stage) => text(stageWords[stage])).join(messages.listSeparator)),
    ownership: words('ownership', 5.5, ({ school }) => text(ownershipWords[school.ownership])),
    area: words('area', 4.5, ({ school }) => text(areaWords[school.area])),
    boarding: words('boarding', 5.5, ({ school }) => (school.boarding ? messages.boards : messages.day)),
    students: number('students', 5.3, 'person', ({ students }) => students, messages.people),
    classes: number('classes', 4.2, 'class', ({ classes }) => classes, messages.number),
    largest: { ...number('largest', 5.3, 'students-per-class', ({ largestClass }) => largestClass, messages.people), phoneWidth: 5 },
    staff: number('staff', 4.8, 'person', ({ staff }) => staff, messages.people),
    teachers: number('teachers', 5.3, 'person', ({ teachers }) => teachers, messages.people),
    ratio: {
      ...words('ratio', 7.5, ({ studentsPerStaff }) => (
        <NumberCell
          statistic={studentsPerStaff}
          unit="students-per-staff"
          language={language}
          mixed={mixed}
          words={formatStatistic(studentsPerStaff, 'students-per-staff', language)}
        />
      )),
      align: 'end',
      sortable: true,
    },
  }
}
