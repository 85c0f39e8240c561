/** A data file on its way. */
export interface Transfer {
  /** Address relative to the page: `data/catalogue.json`. */
  readonly file: string
  /** When it was asked for, in ms as `Date.now()` counts. */
  readonly since: number
  readonly receivedBytes: number
  /** Null while the server has not said how many there will be. */
  readonly announcedBytes: number | null
  /** When the server, being busy, wants to be asked again; null where it is not waited for. */
  readonly askAgainAt: number | null
  readonly cancel: () => void
}

let transfers: readonly Transfer[] = []
const listeners = new Set<() => void>()

function publish(next: readonly Transfer[]): void {
  transfers = next
  for (const listener of listeners) listener()
}

/** The files on their way now, the first asked for first. A new list for every change. */
export function currentTransfers(): readonly Transfer[] {
  return transfers
}

/** Calls back on every change of `currentTransfers`; gives what ends that. */
export function watchTransfers(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Enters a file among those on their way; the reader may cancel it. */
export function beginTransfer(file: string, cancel: () => void) {
  let own: Transfer = { file, since: Date.now(), receivedBytes: 0, announcedBytes: null, askAgainAt: null, cancel }
  publish([...transfers, own])
  return {
    update: (change: Partial<Pick<Transfer, 'receivedBytes' | 'announcedBytes' | 'askAgainAt'>>): void => {
      const before = own
      own = { ...own, ...change }
      publish(transfers.map((one) => (one === before ? own : one)))
    },
    end: (): void => publish(transfers.filter((one) => one !== own)),
  }
}
