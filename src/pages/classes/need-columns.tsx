import { classesMessages } from '#language/messages/classes.ts'
import type { Language } from '#language/language.ts'
import type { LongTableColumn } from '#ui/long-table/long-table-column.ts'
import { ViewLink } from '#view/view-link.tsx'
import type { NeedRow } from './need-list.ts'

/** The columns of the grades that need classes. */
export function needColumns(language: Language): readonly LongTableColumn<NeedRow>[] {
  const messages = classesMessages[language]
  return [
    {
      id: 'school',
      name: messages.needSchool,
      width: 16,
      phoneWidth: 6,
      cell: ({ need, schoolName }) => (
        <ViewLink to={`/classes?school=${need.school}&grade=${need.stage}-${need.grade}`} title={schoolName} tabIndex={-1}>
          {schoolName}
        </ViewLink>
      ),
    },
    { id: 'grade', name: messages.needGrade, width: 8, phoneWidth: 4.2, cell: ({ gradeName }) => gradeName },
    { id: 'students', name: messages.needStudents, width: 6, align: 'end', cell: ({ need }) => need.students },
    { id: 'classes', name: messages.needClasses, width: 7, align: 'end', cell: ({ need }) => need.classes },
    { id: 'limit', name: messages.columnLimit, width: 7, align: 'end', cell: ({ need }) => need.limit },
    {
      id: 'more',
      name: messages.needMore,
      width: 8,
      phoneWidth: 6.2,
      align: 'end',
      cell: ({ need }) => (need.more === 0 ? messages.rearrange : need.more),
    },
    { id: 'then', name: messages.needAfter, width: 8, phoneWidth: 3.8, align: 'end', cell: ({ largestThen }) => largestThen },
  ]
}
