import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'

interface Cell {
  readonly row: number
  readonly column: number
}

interface Grid {
  readonly rows: number
  readonly columns: number
  /** Brings a row into view, so that it is drawn. */
  readonly toRow: (row: number) => void
}

/** How far PageUp and PageDown go. */
const page = 10

/**
 * Walking the cells of a table by keyboard (ARIA grid pattern): cells are found by `data-row` and `data-cell`; one of them is
 * in the order of the Tab key. A cell that is not drawn yet is brought into view and gets the focus as soon as it is.
 */
export function useGridKeys({ rows, columns, toRow }: Grid) {
  const [active, setActive] = useState<Cell | null>(null)
  const waiting = useRef(0)
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const here = cellOf(event.target)
    if (here === null || event.altKey || event.metaKey) return
    if (event.key === 'Enter') {
      if (event.target instanceof HTMLElement && event.target.dataset['cell'] !== undefined) {
        const control = event.target.querySelector<HTMLElement>('a, button, input, select')
        if (control !== null) {
          event.preventDefault()
          control.click()
        }
      }
      return
    }
    const next = step(event.key, event.ctrlKey, here, { rows, columns })
    if (next === null) return
    event.preventDefault()
    const table = event.currentTarget
    const find = () => table.querySelector<HTMLElement>(`[data-row="${next.row}"] > [data-cell="${next.column}"]`)
    setActive(next)
    if (find() === null) toRow(next.row)
    cancelAnimationFrame(waiting.current)
    const focus = (attempts: number) => {
      const cell = find()
      if (cell !== null) bringIntoView(cell, table)
      else if (attempts > 0) waiting.current = requestAnimationFrame(() => focus(attempts - 1))
    }
    focus(30)
  }
  const onFocus = (event: FocusEvent<HTMLTableElement>) => {
    const here = cellOf(event.target)
    if (here !== null && (here.row !== active?.row || here.column !== active.column)) setActive(here)
  }
  return { active: active !== null && active.row < rows && active.column < columns ? active : null, onKeyDown, onFocus }
}

/** Gives a cell the focus and scrolls only as far as the headings, the first column and the last line leave it in view. */
function bringIntoView(cell: HTMLElement, table: HTMLTableElement): void {
  const scroller = table.parentElement
  const names = table.querySelector<HTMLElement>('tbody th')
  if (scroller !== null) {
    const sides = [table.tHead?.offsetHeight ?? 0, 0, table.tFoot?.offsetHeight ?? 0, names?.offsetWidth ?? 0]
    scroller.style.scrollPadding = sides.map((side) => `${side}px`).join(' ')
  }
  cell.focus({ preventScroll: true })
  if (cell.closest('tfoot') === null) cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

function cellOf(target: EventTarget): Cell | null {
  if (!(target instanceof HTMLElement)) return null
  const cell = target.closest<HTMLElement>('[data-cell]')
  const row = cell?.closest<HTMLElement>('[data-row]')
  if (cell == null || row == null) return null
  // Fields inside a cell keep their arrow keys.
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return null
  return { row: Number(row.dataset['row']), column: Number(cell.dataset['cell']) }
}

function step(key: string, control: boolean, { row, column }: Cell, { rows, columns }: Pick<Grid, 'rows' | 'columns'>): Cell | null {
  const last = { row: rows - 1, column: columns - 1 }
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value))
  switch (key) {
    case 'ArrowUp':
      return { row: clamp(row - 1, last.row), column }
    case 'ArrowDown':
      return { row: clamp(row + 1, last.row), column }
    case 'ArrowLeft':
      return { row, column: clamp(column - 1, last.column) }
    case 'ArrowRight':
      return { row, column: clamp(column + 1, last.column) }
    case 'PageUp':
      return { row: clamp(row - page, last.row), column }
    case 'PageDown':
      return { row: clamp(row + page, last.row), column }
    case 'Home':
      return control ? { row: 0, column: 0 } : { row, column: 0 }
    case 'End':
      return control ? last : { row, column: last.column }
    default:
      return null
  }
}
