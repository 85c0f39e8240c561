/**
 * Where a number in a file comes from: `reported` stands in a cited source, `illustrative` was made up to complete the
 * demonstration.
 */
export const statuses = ['reported', 'illustrative'] as const

export type StatedStatus = (typeof statuses)[number]

/** On screen a number may also be `projected` (测算): what would be if something were tried out. It is never in a file. */
export type Status = StatedStatus | 'projected'

/** What is computed is as weak as its weakest input; nothing is weaker than what was only tried out. */
export function weakestStatus(inputs: Iterable<{ readonly status: Status }>): Status {
  let weakest: Status = 'reported'
  for (const { status } of inputs) {
    if (status === 'projected') return status
    if (status === 'illustrative') weakest = status
  }
  return weakest
}

/** Why a source gives no number: redacted in it, never collected, or without meaning here. */
export const statedReasons = ['withheld', 'not-collected', 'not-applicable'] as const

export type StatedReason = (typeof statedReasons)[number]

/**
 * Why there is no number, the weightiest first. On screen it may also be `not-reported`: only what is reported is shown, and the
 * report does not have it. That is never in a file.
 */
export const missingReasons = ['withheld', 'not-reported', 'not-collected', 'not-applicable'] as const

export type MissingReason = (typeof missingReasons)[number]

/** A number that stands for something, in its measure's base unit. */
export interface Value {
  readonly kind: 'value'
  readonly value: number
  /** Upper end where the source gives a range ("3 至 7 人"): `value` is then the lower end. */
  readonly upper?: number
  readonly status: Status
  /** Ids of the sources in the package, without repeats. */
  readonly sources: readonly string[]
  /** The source's own mark on the number: 余, 多, 近, 约, 以上, 累计… */
  readonly qualifier?: string
  /** The source redacts this figure: the illustrative number stands in for a withheld one. */
  readonly withheldInSource?: boolean
  /** Ids of the doubts (`Doubt`) about the number or what it was computed from; absent where there is none. */
  readonly doubts?: readonly string[]
}

export interface Missing {
  readonly kind: 'missing'
  readonly reason: MissingReason
  readonly sources: readonly string[]
}

/** A published figure is a value or the reason why there is none; never 0, never a bare dash. */
export type Statistic = Value | Missing

/** A missing statistic, with the source that says so where one does. */
export function missing(reason: MissingReason, sources: readonly string[] = []): Missing {
  return { kind: 'missing', reason, sources }
}

/** So many doubts are named of what is computed from many numbers. */
const mostDoubts = 12

/** The doubts about several numbers, each once and the first dozen; nothing where there is none. */
export function doubtsOfAll(values: Iterable<Pick<Value, 'doubts'>>): Pick<Value, 'doubts'> {
  let found: Set<string> | undefined
  for (const { doubts } of values) {
    if (doubts === undefined) continue
    found ??= new Set()
    for (const id of doubts) found.add(id)
  }
  return found === undefined ? {} : { doubts: [...found].slice(0, mostDoubts) }
}
