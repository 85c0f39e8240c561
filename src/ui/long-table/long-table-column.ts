import type { ReactNode } from 'react'

/** A column of a long table. */
export interface LongTableColumn<Row> {
  readonly id: string
  readonly name: string
  /** A second line of the heading: the unit. */
  readonly note?: string
  /** In rem. */
  readonly width: number
  /** Its width in rem on a phone, where the columns that have one come first: what the table is about stays in sight. */
  readonly phoneWidth?: number
  readonly align?: 'start' | 'end' | 'center'
  readonly sortable?: boolean
  /** For what is only pressed or ticked: it is left out on paper. */
  readonly screenOnly?: boolean
  /** Stands under the heading and stays in view with it: the limit of the column. */
  readonly under?: ReactNode
  /** Stands in the last line, which stays in view: what holds for the whole column. */
  readonly foot?: ReactNode
  readonly cell: (row: Row) => ReactNode
}
