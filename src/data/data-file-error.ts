import type { Problem } from '#statistics/parsing/problem.ts'
import type { TextPlace } from './json/json-places.ts'

interface HttpStatus {
  readonly status: number
}

interface Version {
  readonly received: number
  readonly wanted: number
}

/** A problem, and where in the text of its file it stands; null or absent where that is not known. */
export interface PlacedProblem extends Problem {
  readonly place?: TextPlace | null
}

/** What can go wrong between asking for a data file and reading its first number, and what is known about it. */
interface FailureDetails {
  readonly 'not-found': HttpStatus
  readonly forbidden: HttpStatus
  /** With the seconds after which the server wants to be asked again, where it says so. */
  readonly server: HttpStatus & { readonly retryAfter: number | null }
  /** The server sends the reader elsewhere; nothing is read there. */
  readonly redirected: unknown
  /** No answer at all. */
  readonly network: unknown
  /** An answer that fell silent. */
  readonly timeout: unknown
  /** The reader did not want to wait any longer. */
  readonly cancelled: unknown
  /** More than a district's figures can fill: it was not read to the end. Both in bytes; `announced` as the server said. */
  readonly 'too-large': { readonly limit: number; readonly announced: number | null }
  /** The file ends before it is complete; with bytes where the server said how many there should be. */
  readonly cut: { readonly bytes: { readonly received: number; readonly announced: number } | null }
  /** What this browser kept of it is gone. */
  readonly forgotten: unknown
  readonly empty: unknown
  readonly html: unknown
  readonly 'not-utf-8': unknown
  /** A compressed file: an archive, or a workbook of Excel or WPS under another name. */
  readonly archive: unknown
  /** The place where the text stops being JSON, and what stands there. */
  readonly 'not-json': { readonly place: TextPlace | null; readonly found: string }
  readonly 'wrong-format': { readonly received: string | null; readonly wanted: string }
  readonly 'newer-version': Version
  readonly 'older-version': Version
  readonly invalid: { readonly problems: readonly PlacedProblem[] }
}

export type DataFileErrorKind = keyof FailureDetails

/** The failures of the kinds given; a parser's refusal is one as it stands. */
export type DataFileFailure<Kinds extends DataFileErrorKind = DataFileErrorKind> = {
  [Kind in Kinds]: { readonly kind: Kind } & FailureDetails[Kind]
}[Kinds]

/** A data file that could not be had or is not what it should be. The reader's words are in `data-error-words.ts`. */
export class DataFileError extends Error {
  /** Address relative to the page: `data/catalogue.json`. */
  readonly file: string
  readonly failure: DataFileFailure

  constructor(file: string, failure: DataFileFailure) {
    super(`${file}: ${failure.kind}`)
    this.name = 'DataFileError'
    this.file = file
    this.failure = failure
  }
}
