import { FigureTable } from '#charts/figure-table.tsx'
import type { FigureTable as Table } from '#figures/figure.ts'
import { drillDownMessages } from '#language/messages/drill-down.ts'
import { useMessages } from '#language/use-language.ts'
import styles from './indicator-panel.module.css'

/** A table whose numbers share one unit; empty for a bare coefficient. */
export interface TableInUnit {
  readonly table: Table
  readonly unit: string
}

/** A table of the drill-down, with the unit said once above it. */
export function UnitTable({ of: { table, unit }, caption }: { readonly of: TableInUnit; readonly caption: string }) {
  const messages = useMessages(drillDownMessages)
  return (
    <div className={styles['table']}>
      {unit !== '' && <p className={styles['unit']}>{messages.unit({ unit })}</p>}
      <FigureTable table={table} caption={caption} />
    </div>
  )
}
