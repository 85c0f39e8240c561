import { lazyPart } from '#program/lazy-part.ts'
import { PartOverPage } from '#program/part-over-page.tsx'
import type { EnlargedFigureProps } from './enlarged-figure.tsx'

const EnlargedFigure = lazyPart(async () => (await import('./enlarged-figure.tsx')).EnlargedFigure)

/** The large figure comes with the dialog it stands in when it is first asked for. */
export function LazyEnlargedFigure(props: EnlargedFigureProps) {
  return (
    <PartOverPage onClose={props.onClose}>
      <EnlargedFigure {...props} />
    </PartOverPage>
  )
}
