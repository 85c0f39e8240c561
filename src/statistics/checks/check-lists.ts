import type { ProblemList } from '#statistics/parsing/problem-list.ts'

/** Reports each entry whose key stands earlier in the list. */
export function checkUnique(list: string, key: string, values: readonly string[], problems: ProblemList): void {
  const first = new Map<string, number>()
  values.forEach((value, index) => {
    const earlier = first.get(value)
    if (earlier === undefined) first.set(value, index)
    else {
      const wanted = { zh: `不重复的 ${key}；与 ${list}[${earlier}] 相同`, en: `its own ${key}; ${list}[${earlier}] has the same` }
      const next = { zh: '改用另一个值，或删去重复的一项。', en: 'Give it another one, or remove the repeated entry.' }
      problems.add(`${list}[${index}].${key}`, value, wanted, next)
    }
  })
}

/** Reports each year that is not later than the one before. */
export function checkAscending(path: string, years: readonly number[], problems: ProblemList): void {
  years.forEach((year, index) => {
    const before = years[index - 1]
    if (before === undefined || year > before) return
    const wanted = { zh: `晚于前一项 ${before} 的年份`, en: `a year after ${before}, which stands before it` }
    const next = { zh: '按从早到晚排列年份，每年只写一次。', en: 'List the years from the earliest to the latest, each once.' }
    problems.add(`${path}[${index}]`, year, wanted, next)
  })
}
