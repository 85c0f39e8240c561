import type { Text } from '#language/text.ts'
import type { Status } from '#statistics/statistic.ts'

export const statusWords: Readonly<Record<Status, Text>> = {
  reported: { zh: '报告值', en: 'reported' },
  illustrative: { zh: '示意值', en: 'illustrative' },
  projected: { zh: '测算值', en: 'what-if' },
}

/** Beside a number in a table, where every other word is a number too. */
export const shortStatusWords: Readonly<Record<Status, Text>> = {
  reported: { zh: '报告', en: 'reported' },
  illustrative: { zh: '示意', en: 'illus.' },
  projected: { zh: '测算', en: 'what-if' },
}
