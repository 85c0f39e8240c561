import type { SheetRow } from '#format/sheet-row.ts'
import type { DistrictView } from '#view/district-view.ts'
import { csvText } from '#format/csv-text.ts'
import { tabText } from '#format/tab-text.ts'
import { tableFileMessages } from '#language/messages/table-files.ts'
import { inLanguage } from '#language/text.ts'
import { CopyButton } from '#ui/controls/copy-button.tsx'
import { Button } from '#ui/controls/button.tsx'
import { saveFile } from '#ui/save-file.ts'
import { useState } from 'react'
import styles from './table-files.module.css'

interface TableFilesProps {
  /** All rows, headings first; made when they are asked for. */
  readonly rows: () => readonly SheetRow[]
  /** What the table is called in the name of its file. */
  readonly table: string
  readonly viewed: DistrictView
}

/** A table to take away: copied for a sheet or a document, as a workbook, or as a CSV file. No text in it is run as a formula. */
export function TableFiles({ rows, table, viewed: { district, language, year } }: TableFilesProps) {
  const messages = tableFileMessages[language]
  const place = inLanguage(district.package.meta.name, language)
  const name = messages.fileName({ place, year: String(year), table })
  const [isFailed, setFailed] = useState(false)
  const saveWorkbook = async (): Promise<void> => {
    try {
      // Written by a library that only this needs.
      const { rowsWorkbook } = await import('./rows-workbook.ts')
      saveFile(await rowsWorkbook(rows(), table), `${name}.xlsx`)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <div className={styles['files']}>
      <CopyButton text={() => tabText(rows())} words={messages.copy} copiedWords={messages.copied} byHandWords={messages.copyByHand} />
      <Button onClick={() => void saveWorkbook()}>{messages.downloadWorkbook}</Button>
      <Button onClick={() => saveFile(new Blob([csvText(rows())], { type: 'text/csv;charset=utf-8' }), `${name}.csv`)}>
        {messages.download}
      </Button>
      <span role="status">{isFailed && messages.failed}</span>
    </div>
  )
}
