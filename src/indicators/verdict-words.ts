import type { Text } from '#language/text.ts'
import type { Verdict } from './assessment.ts'

export const verdictWords: Readonly<Record<Verdict, Text>> = {
  met: { zh: '达标', en: 'met' },
  watch: { zh: '关注', en: 'watch' },
  'not-met': { zh: '未达标', en: 'not met' },
  'not-assessable': { zh: '无法评定', en: 'not assessable' },
  'no-standard': { zh: '无标准', en: 'no standard' },
}
