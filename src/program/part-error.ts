/** Why a part of the program did not come: no line to the server, a release that replaced it, or a file that is missing or damaged. */
export type PartCause = 'network' | 'release' | 'file'

/** A part of the program that did not come. */
export class PartError extends Error {
  readonly reason: PartCause
  /** Its file, relative to the page; null where the browser does not say. */
  readonly file: string | null
  /** Lets the part be asked for again. */
  readonly forget: () => void

  constructor(reason: PartCause, file: string | null, forget: () => void) {
    super(`A part of the program did not come (${reason}): ${file ?? 'unnamed'}`)
    this.name = 'PartError'
    this.reason = reason
    this.file = file
    this.forget = forget
  }
}
