import { useEffect, useState } from 'react'

let waiting: (() => void)[] = []

function mountNext(): void {
  const [next, ...rest] = waiting
  waiting = rest
  next?.()
  if (waiting.length > 0) setTimeout(mountNext)
}

/** False until it is this chart's turn: charts mount one a task, so that the page answers between them. */
export function useStagedMount(): boolean {
  const [mounted, setMounted] = useState(false)
  useEffect(() => {
    const mount = (): void => setMounted(true)
    if (waiting.length === 0) setTimeout(mountNext)
    waiting = [...waiting, mount]
    return () => {
      waiting = waiting.filter((one) => one !== mount)
    }
  }, [])
  return mounted
}
