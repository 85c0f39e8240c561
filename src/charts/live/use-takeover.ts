import { whenIdle } from '#program/when-idle.ts'
import { useEffect, useState } from 'react'

/** A page is idle when nothing new was drawn for so long, in ms. */
const quiet = 3000

let waiting: (() => void)[] = []
let timer: ReturnType<typeof setTimeout> | undefined

/** One chart a turn, so that the page answers between them. */
function takeNext(): void {
  const [next, ...rest] = waiting
  waiting = rest
  next?.()
  if (waiting.length > 0) whenIdle(takeNext)
}

function afterQuiet(take: () => void): () => void {
  waiting = [...waiting, take]
  clearTimeout(timer)
  timer = setTimeout(() => whenIdle(takeNext), quiet)
  return () => {
    waiting = waiting.filter((one) => one !== take)
  }
}

/**
 * Whether Recharts has the marks of a figure: once the reader points at it or goes there by keys (`take`), else when the page
 * has been idle. A figure that changes is drawn first, and taken over again.
 */
export function useTakeover(figure: unknown): { readonly isLive: boolean; readonly take: () => void } {
  const [taken, setTaken] = useState<unknown>(null)
  useEffect(() => afterQuiet(() => setTaken(figure)), [figure])
  return { isLive: taken === figure, take: () => setTaken(figure) }
}
