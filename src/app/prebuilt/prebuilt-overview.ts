import type { PlottedFigure } from '#charts/kinds.ts'
import { xxHash32 } from 'js-xxhash'

/** The first page as the bundled data make it, drawn when the board was built. */
export interface PrebuiltOverview {
  /** The data files that it says the numbers of, by address, each with its fingerprint. */
  readonly files: Readonly<Record<string, string>>
  /** Its charts, which are drawn once their room is known. */
  readonly figures: readonly PlottedFigure[]
}

/** Stands for the content of a file: 64 bits and its length in bytes, which no edit keeps by chance. */
export function fingerprint(bytes: Uint8Array): string {
  return [bytes.length, xxHash32(bytes, 0), xxHash32(bytes, 1)].map((part) => part.toString(36)).join('-')
}
