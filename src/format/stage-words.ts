import type { Text } from '#language/text.ts'
import type { Stage } from '#statistics/stage.ts'

/** The stages as they stand alone. */
export const stageWords: Readonly<Record<Stage, Text>> = {
  kindergarten: { zh: '幼儿园', en: 'Kindergarten' },
  primary: { zh: '小学', en: 'Primary' },
  junior: { zh: '初中', en: 'Junior secondary' },
  senior: { zh: '高中', en: 'Senior secondary' },
}

/** The stages where there is room for a word only. */
export const shortStageWords: Readonly<Record<Stage, Text>> = {
  ...stageWords,
  junior: { zh: '初中', en: 'Junior' },
  senior: { zh: '高中', en: 'Senior' },
}

/** The stages inside a sentence. */
export const stageWordsInside: Readonly<Record<Stage, Text>> = {
  kindergarten: { zh: '幼儿园', en: 'kindergarten' },
  primary: { zh: '小学', en: 'primary' },
  junior: { zh: '初中', en: 'junior secondary' },
  senior: { zh: '高中', en: 'senior secondary' },
}
