import type { Text } from '#language/text.ts'
import type { Stage } from '#statistics/stage.ts'

export const stageWords: Readonly<Record<Stage, Text>> = {
  kindergarten: { zh: '幼儿园', en: 'Kindergarten' },
  primary: { zh: '小学', en: 'Primary' },
  junior: { zh: '初中', en: 'Junior secondary' },
  senior: { zh: '高中', en: 'Senior secondary' },
}
