import type { SchoolStock } from './school-stock.ts'

/**
 * The first units of the best distribution of so many: what each school gets as long as one more costs at most some level.
 * The level is found by halving, until what the schools get together falls short of `units` by fewer units than there are
 * schools. It never exceeds `units`: the rest is given one by one.
 */
export function unitsBelowLevel(schools: readonly SchoolStock[], units: number): number[] {
  const givenUpTo = (level: number) => schools.reduce((sum, school) => sum + unitsUpTo(level, school), 0)
  let low = 0
  let high = schools.reduce((level, { resource, students }) => Math.max(level, (2 * (resource + units) + 1) / students), 0)
  for (;;) {
    const middle = (low + high) / 2
    // Written so that it ends for what is no number as well.
    if (!(middle > low && middle < high)) break
    const given = givenUpTo(middle)
    if (given > units) high = middle
    else low = middle
    if (given <= units && units - given < schools.length) break
  }
  return schools.map((school) => unitsUpTo(low, school))
}

/** The a-th unit of a school costs (2 (R + a) − 1) ÷ n. */
function unitsUpTo(level: number, { resource, students }: SchoolStock): number {
  return Math.max(0, Math.floor((level * students + 1) / 2 - resource))
}
