import type { Fault } from './fault.ts'
import { problemLimit, received, type Problem } from './problem.ts'
import type { ProblemPath } from './problem-path.ts'

/** Collects problems up to the limit. */
export class ProblemList {
  readonly #problems: Problem[] = []

  get problems(): readonly Problem[] {
    return this.#problems
  }

  get full(): boolean {
    return this.#problems.length >= problemLimit
  }

  add(path: ProblemPath, value: unknown, fault: Fault): void {
    if (!this.full) this.#problems.push({ path, received: received(value), fault })
  }
}
