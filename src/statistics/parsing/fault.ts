import type { Text } from '#language/text.ts'

/** A number or a list of words that something is held against, as it is printed. */
interface Limit {
  readonly limit: string
}

/** The row of a table, or the entry of a list, that stands there already; rows count from 0. */
interface Earlier {
  readonly first: number
}

/** The name of a measure. */
interface OfMeasure {
  readonly name: Text
}

/** What can be wrong at one place of a file, and what is known about it. The reader's words are in `data/fault-words.ts`. */
interface FaultDetails {
  readonly 'unknown-field': unknown
  readonly 'missing-field': unknown
  readonly 'wrong-id': unknown
  readonly 'wrong-day': unknown
  readonly 'wrong-standard-id': unknown
  readonly 'wrong-file': unknown
  readonly 'no-column': unknown
  readonly 'no-list': unknown
  readonly 'no-object': unknown
  readonly 'no-text': unknown
  readonly 'no-number': unknown
  readonly 'no-boolean': unknown
  readonly 'no-whole-number': unknown
  readonly 'no-finite-number': unknown
  readonly 'below-least': Limit
  readonly 'above-most': Limit
  readonly 'too-few': Limit
  readonly 'too-long': Limit
  readonly 'none-of-words': Limit
  readonly 'other-literal': Limit
  readonly 'other-shape': unknown
  readonly 'wrong-version': Limit
  readonly 'repeated-key': { readonly key: string; readonly list: string } & Earlier
  readonly 'years-out-of-order': { readonly before: number }
  readonly 'rows-differ': { readonly rows: number }
  readonly 'unknown-code': { readonly last: number }
  readonly 'unknown-source': unknown
  readonly 'reported-cites-illustration': unknown
  readonly 'illustrative-cites-source': unknown
  readonly 'unknown-measure': unknown
  readonly 'unknown-school': unknown
  readonly 'unknown-year': unknown
  readonly 'no-reason': unknown
  readonly 'reason-beside-number': unknown
  readonly 'upper-not-above': unknown
  readonly 'beyond-any-district': Limit & OfMeasure
  readonly 'part-of-one': OfMeasure
  readonly 'negative-number': OfMeasure
  readonly 'share-above-all': OfMeasure
  readonly 'district-measure-of-school': OfMeasure
  readonly 'wrong-stage': { readonly stages: readonly string[] }
  readonly 'stage-of-none': unknown
  readonly 'no-stage-of-school': unknown
  readonly 'before-opening': { readonly opens: number; readonly school: Text }
  readonly 'repeated-row': Earlier
  readonly 'stage-not-taught': { readonly stages: readonly string[] }
  readonly 'grade-beyond-stage': { readonly last: number }
  readonly 'repeated-class': Earlier
  readonly 'reason-or-number': unknown
  readonly 'stages-of-kind': { readonly kindOfSchool: string; readonly all: readonly string[]; readonly besides: readonly string[] }
  readonly 'grade-of-kindergartens': unknown
  readonly 'affordable-of-private-kindergartens': unknown
  readonly 'ends-before-start': { readonly from: number }
  readonly 'contradicts-catalogue': { readonly inCatalogue: string }
  readonly 'missing-standard': { readonly id: string }
}

export type FaultKind = keyof FaultDetails

/** The faults of the kinds given. */
export type Fault<Kinds extends FaultKind = FaultKind> = {
  [Kind in Kinds]: { readonly kind: Kind } & FaultDetails[Kind]
}[Kinds]
