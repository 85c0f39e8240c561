import type { Text } from '#language/text.ts'
import type { Status } from '#statistics/statistic.ts'

export const statusWords: Readonly<Record<Status, Text>> = {
  reported: { zh: '报告值', en: 'reported' },
  illustrative: { zh: '示意值', en: 'illustrative' },
}
