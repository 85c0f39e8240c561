import { useEffect } from 'react'
import { useViewNavigation } from './view-navigation.ts'

/**
 * Shows the record that the address points at: unfolds what hides it, scrolls to it, gives it focus and marks it
 * (`data-pointed-at`). A page that lists records (`id="record-<id>"` or `id="statement-<id>"`) calls it once.
 */
export function useRecordFocus(): void {
  const { record } = useViewNavigation()
  useEffect(() => {
    if (record === null) return
    const element = document.getElementById(`record-${record}`) ?? document.getElementById(`statement-${record}`)
    if (element === null) return
    unfold(element)
    element.dataset['pointedAt'] = ''
    element.focus({ preventScroll: true })
    element.scrollIntoView({ block: 'center' })
    return () => {
      delete element.dataset['pointedAt']
    }
  }, [record])
}

function unfold(element: HTMLElement): void {
  for (let details = element.closest('details'); details !== null; details = details.parentElement?.closest('details') ?? null) {
    details.open = true
  }
}
