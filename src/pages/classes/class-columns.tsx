import type { DistrictView } from '#view/district-view.ts'
import { shortStatusWords } from '#format/status-words.ts'
import type { ClassBand } from '#indicators/classes/class-band.ts'
import { classesMessages } from '#language/messages/classes.ts'
import type { Language } from '#language/language.ts'
import { inLanguage } from '#language/text.ts'
import type { LongTableColumn } from '#ui/long-table/long-table-column.ts'
import { VerdictMark } from '#ui/marks/verdict-mark.tsx'
import { ViewLink } from '#view/view-link.tsx'
import { bandWords } from './band-words.ts'
import { isAboveUsual, type ClassRow } from '#figures/classes/class-list.ts'
import styles from './classes-page.module.css'

const verdictOf: Readonly<Record<ClassBand, 'met' | 'not-met' | 'no-standard'>> = {
  within: 'met',
  over: 'not-met',
  large: 'not-met',
  super: 'not-met',
  'no-limit': 'no-standard',
}

/** The columns of the list of classes. */
export function classColumns({ language }: DistrictView): readonly LongTableColumn<ClassRow>[] {
  const messages = classesMessages[language]
  return [
    {
      id: 'school',
      name: messages.columnSchool,
      width: 11,
      phoneWidth: 4.7,
      sortable: true,
      cell: ({ record, schoolName }) => (
        <ViewLink to={`/schools/${record.school}`} title={schoolName} tabIndex={-1}>
          {schoolName}
        </ViewLink>
      ),
    },
    { id: 'grade', name: messages.columnGrade, width: 6, sortable: true, cell: ({ gradeName }) => gradeName },
    { id: 'name', name: messages.columnName, width: 5, phoneWidth: 3.3, cell: ({ record }) => messages.className({ name: record.name }) },
    {
      id: 'students',
      name: messages.columnStudents,
      width: 5.5,
      phoneWidth: 2.9,
      align: 'end',
      sortable: true,
      cell: ({ record }) => record.students,
    },
    { id: 'limit', name: messages.columnLimit, width: 5, align: 'end', cell: ({ limit }) => limit?.value ?? messages.noLimitShort },
    {
      id: 'over',
      name: messages.columnOver,
      width: 6,
      align: 'end',
      sortable: true,
      cell: ({ over }) =>
        over === null ? '' : <span className={over > 0 ? styles['over'] : undefined}>{differenceWords(over, language)}</span>,
    },
    {
      id: 'band',
      name: messages.columnBand,
      width: 9,
      phoneWidth: 5.1,
      cell: (row) => <VerdictMark verdict={isAboveUsual(row) ? 'reference' : verdictOf[row.band]} words={bandWords(row, language)} />,
    },
    { id: 'status', name: messages.columnStatus, width: 5, cell: ({ record }) => inLanguage(shortStatusWords[record.status], language) },
  ]
}

function differenceWords(over: number, language: Language): string {
  const messages = classesMessages[language]
  return over > 0 ? messages.overBy({ count: String(over) }) : messages.withinBy({ count: String(-over) })
}
