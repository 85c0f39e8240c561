const forbidden: readonly (readonly [RegExp, string])[] = [
  [/\b(TODO|FIXME|XXX)\b/, 'finish it or write an issue'],
  [/(oxlint|eslint)-disable/, 'mend what the lint found'],
  [/@ts-(ignore|expect-error|nocheck)/, 'mend the type'],
  [/\bprettier-ignore\b/, 'let the formatter format'],
  [/\.\.\/shared\b/, 'the repository stands alone'],
  [/(^|[\s'"`(])\/(work|home|root|Users)\//m, 'no path of one machine'],
]

/** What is wrong with the words of any file of the repository, one sentence each. */
export function wordViolations(path: string, text: string): readonly string[] {
  return forbidden.flatMap(([pattern, advice]) => {
    const found = pattern.exec(text)
    return found === null ? [] : [`${path} says "${found[0].trim()}": ${advice}`]
  })
}
