import type { SheetRow } from '#format/sheet-row.ts'
import type { DistrictView } from '#view/district-view.ts'
import { csvText } from '#format/csv-text.ts'
import { tabText } from '#format/tab-text.ts'
import { tableFileMessages } from '#language/messages/table-files.ts'
import { inLanguage } from '#language/text.ts'
import { CopyButton } from '#ui/controls/copy-button.tsx'
import { DownloadButton } from '#ui/controls/download-button.tsx'
import styles from './table-files.module.css'

interface TableFilesProps {
  /** All rows, headings first; made when they are asked for. */
  readonly rows: () => readonly SheetRow[]
  /** What the table is called in the name of its file. */
  readonly table: string
  readonly viewed: DistrictView
}

/** A table to take away: copied for a sheet or a document, or as a CSV file. No text in it is run as a formula. */
export function TableFiles({ rows, table, viewed: { district, language, year } }: TableFilesProps) {
  const messages = tableFileMessages[language]
  const place = inLanguage(district.package.meta.name, language)
  return (
    <div className={styles['files']}>
      <CopyButton text={() => tabText(rows())} words={messages.copy} copiedWords={messages.copied} byHandWords={messages.copyByHand} />
      <DownloadButton
        words={messages.download}
        fileName={messages.fileName({ place, year: String(year), table })}
        content={() => csvText(rows())}
        type="text/csv;charset=utf-8"
      />
    </div>
  )
}
