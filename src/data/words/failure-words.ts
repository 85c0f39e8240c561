import type { Text } from '#language/text.ts'
import type { DataFileErrorKind, DataFileFailure } from '../data-file-error.ts'

export interface FailureWords {
  readonly title: Text
  readonly explanation: Text
  readonly next: Text
}

/** Words for every one of these kinds of failure. */
export type WordsByKind<Kinds extends DataFileErrorKind> = {
  readonly [Kind in Kinds]: (file: string, failure: DataFileFailure<Kind>) => FailureWords
}
