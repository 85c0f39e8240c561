import { useRef, useState } from 'react'

/** A file on its way, or what became of it. */
export type Making = { readonly kind: 'idle' | 'failed' } | { readonly kind: 'busy'; readonly done: number; readonly all: number }

/** Makes one file after another, each with progress and a way to stop. */
export function useMaking() {
  const [making, setMaking] = useState<Making>({ kind: 'idle' })
  const stop = useRef<AbortController | null>(null)
  /** Whether the file was made; not where it failed or was stopped. */
  const make = async (all: number, write: (signal: AbortSignal, onProgress: (done: number) => void) => Promise<void>): Promise<boolean> => {
    const controller = new AbortController()
    stop.current = controller
    setMaking({ kind: 'busy', done: 0, all })
    try {
      await write(controller.signal, (done) => setMaking({ kind: 'busy', done, all }))
      setMaking({ kind: 'idle' })
      return true
    } catch {
      setMaking({ kind: controller.signal.aborted ? 'idle' : 'failed' })
      return false
    }
  }
  return { making, make, cancel: () => stop.current?.abort() }
}
