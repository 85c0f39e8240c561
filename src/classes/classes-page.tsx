import type { FigureContext } from '#figures/figure-context.ts'
import { shellMessages } from '#language/messages/shell.ts'

export function ClassesPage({ context }: { readonly context: FigureContext }) {
  return <h1>{shellMessages[context.language].classes}</h1>
}
