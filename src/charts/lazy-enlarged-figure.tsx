import { lazy, Suspense } from 'react'
import type { EnlargedFigureProps } from './enlarged-figure.tsx'

const EnlargedFigure = lazy(async () => ({ default: (await import('./enlarged-figure.tsx')).EnlargedFigure }))

/** The large figure comes with the dialog it stands in when it is first asked for. */
export function LazyEnlargedFigure(props: EnlargedFigureProps) {
  return (
    <Suspense fallback={null}>
      <EnlargedFigure {...props} />
    </Suspense>
  )
}
