import type { ProblemList } from '#statistics/parsing/problem-list.ts'
import { pathInWords, type ProblemPath } from '#statistics/parsing/problem-path.ts'

/** Reports each entry whose key stands earlier in the list. */
export function checkUnique(list: ProblemPath, key: string, values: readonly string[], problems: ProblemList): void {
  const first = new Map<string, number>()
  values.forEach((value, index) => {
    const earlier = first.get(value)
    if (earlier === undefined) first.set(value, index)
    else problems.add([...list, index, key], value, { kind: 'repeated-key', key, list: pathInWords(list), first: earlier })
  })
}

/** Reports each year that is not later than the one before. */
export function checkAscending(path: ProblemPath, years: readonly number[], problems: ProblemList): void {
  years.forEach((year, index) => {
    const before = years[index - 1]
    if (before === undefined || year > before) return
    problems.add([...path, index], year, { kind: 'years-out-of-order', before })
  })
}
