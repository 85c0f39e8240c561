import type { FigureContext } from '#figures/figure-context.ts'
import { shellMessages } from '#language/messages/shell.ts'

export function BalancePage({ context }: { readonly context: FigureContext }) {
  return <h1>{shellMessages[context.language].balance}</h1>
}
