/**
 * The standards that things are counted by, not only judged: 大班额 and 超大班额, the school rule of the quality balance and
 * its seven thresholds. A file of standards that lacks one is refused, as no page could count without it.
 */
export const countedBy: readonly string[] = [
  'CS-LARGE',
  'CS-SUPER',
  'QB-RULE-6OF7',
  'QB-RULE-85',
  ...[1, 2, 3, 4, 5, 6, 7].flatMap((resource) => [`QB-R${resource}-primary`, `QB-R${resource}-junior`]),
]
