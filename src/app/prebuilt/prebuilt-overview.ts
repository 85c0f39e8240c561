import type { PlottedFigure } from '#charts/kinds.ts'

/** The first page as the bundled data make it, drawn when the board was built. */
export interface PrebuiltOverview {
  /** The data files that it says the numbers of, by address, each with its fingerprint. */
  readonly files: Readonly<Record<string, string>>
  /** Its charts, which are drawn once their room is known. */
  readonly figures: readonly PlottedFigure[]
}
