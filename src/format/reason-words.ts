import type { Text } from '#language/text.ts'
import type { MissingReason } from '#statistics/statistic.ts'

/** What stands where a number would stand. */
export const reasonWords: Readonly<Record<MissingReason, Text>> = {
  withheld: { zh: '未公开', en: 'withheld' },
  'not-reported': { zh: '报告未载', en: 'not in the report' },
  'not-collected': { zh: '未采集', en: 'not collected' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
}
