import type { Size } from '#charts/layout/plot-area.ts'
import { useSyncExternalStore } from 'react'

function follow(onChange: () => void): () => void {
  window.addEventListener('resize', onChange)
  return () => window.removeEventListener('resize', onChange)
}

/** The room that the window has, in px: another one when a projector is plugged in or out. */
export function useWindowSize(): Size {
  const width = useSyncExternalStore(follow, () => window.innerWidth)
  const height = useSyncExternalStore(follow, () => window.innerHeight)
  return { width, height }
}
