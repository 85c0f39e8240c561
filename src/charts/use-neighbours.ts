import { useSyncExternalStore } from 'react'

/** Where a figure stands among those of its page. */
export interface Neighbours {
  readonly previous: string | undefined
  readonly next: string | undefined
  /** From 1. */
  readonly place: number
  readonly all: number
}

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.body, { childList: true, subtree: true })
  return () => observer.disconnect()
}

/** The ids of the figures of the page, in the order in which it has them. */
function idsOnPage(): string {
  return [...document.querySelectorAll<HTMLElement>('main figure[data-figure]')].map(({ dataset }) => dataset['figure'] ?? '').join(' ')
}

/** The figures before and after one; they may come after the dialog that shows it, where the address opens both. */
export function useNeighbours(id: string): Neighbours {
  const ids = useSyncExternalStore(subscribe, idsOnPage).split(' ')
  const at = ids.indexOf(id)
  return at === -1
    ? { previous: undefined, next: undefined, place: 1, all: 1 }
    : { previous: ids[at - 1], next: ids[at + 1], place: at + 1, all: ids.length }
}
