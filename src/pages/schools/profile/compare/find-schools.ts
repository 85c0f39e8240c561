import { nameMatcher } from '#language/name-matcher.ts'
import type { School } from '#statistics/district-package.ts'

/** Shown at once; the rest is found by typing more. */
const mostFound = 8

/** The schools whose name holds the words, in Chinese, pinyin or English; those that teach a stage of the chosen ones come first. */
export function findSchools(
  schools: readonly School[],
  chosen: readonly School[],
  query: string,
): { readonly found: readonly School[]; readonly more: number } {
  const matches = nameMatcher(query)
  const taught = new Set(chosen.flatMap(({ stages }) => stages))
  const left = new Set(chosen.map(({ id }) => id))
  const matching = schools.filter(({ id, name }) => !left.has(id) && matches(name.zh, name.en))
  const isPeer = (school: School) => school.stages.some((stage) => taught.has(stage))
  const peers = matching.filter(isPeer)
  const others = matching.filter((school) => !isPeer(school))
  // Without words only peers are offered, if there are any: what else there is must be asked for.
  const found = (query.trim() === '' && peers.length > 0 ? peers : [...peers, ...others]).slice(0, mostFound)
  return { found, more: matching.length - found.length }
}
