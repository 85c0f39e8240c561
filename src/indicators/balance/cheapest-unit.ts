import type { SchoolStock } from './school-stock.ts'

/**
 * Gives one unit after another to the school where one more adds least to Σ R² ÷ n, the first in the list where two cost
 * the same. Every call writes the unit to `given` and returns its cost, (2R + 1) ÷ n. A binary heap, so that a call
 * takes log n.
 */
export function cheapestUnit(schools: readonly SchoolStock[], given: number[]): () => number {
  const costOf = (at: number) => {
    const school = schools[at]
    return school === undefined ? Infinity : (2 * (school.resource + (given[at] ?? 0)) + 1) / school.students
  }
  const costs = schools.map((_, at) => costOf(at))
  const order = (a: number, b: number) => (costs[a] ?? Infinity) - (costs[b] ?? Infinity) || a - b
  const heap = schools.map((_, at) => at).toSorted(order)

  function sinkFirst() {
    let at = 0
    for (;;) {
      const own = heap[at] ?? 0
      let child = 2 * at + 1
      let below = heap[child]
      if (below === undefined) return
      const right = heap[child + 1]
      if (right !== undefined && order(right, below) < 0) {
        child += 1
        below = right
      }
      if (order(own, below) <= 0) return
      heap[at] = below
      heap[child] = own
      at = child
    }
  }

  return () => {
    const school = heap[0] ?? 0
    const cost = costs[school] ?? Infinity
    given[school] = (given[school] ?? 0) + 1
    costs[school] = costOf(school)
    sinkFirst()
    return cost
  }
}
