import type { SheetRow } from '#format/sheet-row.ts'
import type { DistrictView } from '#view/district-view.ts'
import { shortStatusWords } from '#format/status-words.ts'
import { stageWords } from '#format/stage-words.ts'
import { unitWords } from '#format/unit-words.ts'
import { classesMessages } from '#language/messages/classes.ts'
import { tableFileMessages } from '#language/messages/table-files.ts'
import { inLanguage } from '#language/text.ts'
import { bandWords } from './band-words.ts'
import type { ClassRow } from '#figures/classes/class-list.ts'

/** The classes as a file has them, headings first: a row a class, with unit and status in columns of their own. */
export function classTableRows(rows: readonly ClassRow[], { language }: DistrictView): readonly SheetRow[] {
  const messages = classesMessages[language]
  return [
    [
      messages.columnSchool,
      messages.columnStage,
      messages.columnGrade,
      messages.columnName,
      messages.columnStudents,
      tableFileMessages[language].unitOf({ name: messages.columnStudents }),
      messages.columnLimit,
      messages.columnOver,
      messages.columnBand,
      messages.columnStatus,
    ],
    ...rows.map((row) => {
      const { gradeName, limit, over, record, schoolName } = row
      return [
        schoolName,
        inLanguage(stageWords[record.stage], language),
        gradeName,
        messages.className({ name: record.name }),
        record.students,
        inLanguage(unitWords['students-per-class'], language),
        limit === null ? '' : limit.value,
        over === null ? '' : over,
        bandWords(row, language),
        inLanguage(shortStatusWords[record.status], language),
      ]
    }),
  ]
}
