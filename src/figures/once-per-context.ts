import type { FigureContext } from './figure-context.ts'

/**
 * Builds what a page shows once for a context and gives the same object back after that, so that figures keep their
 * identity over renders and charts draw again only when something changed.
 */
export function oncePerContext<Built>(build: (context: FigureContext) => Built): (context: FigureContext) => Built {
  const built = new WeakMap<FigureContext, { readonly result: Built }>()
  return (context) => {
    const found = built.get(context)
    if (found !== undefined) return found.result
    const result = build(context)
    built.set(context, { result })
    return result
  }
}
