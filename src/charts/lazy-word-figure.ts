import { lazyPart } from '#program/lazy-part.ts'

/** No figure of the first load is one of words: a page that has some loads this with its own code, so that both are there at once. */
export const LazyWordFigure = lazyPart(async () => (await import('./word-figure.tsx')).WordFigure)
