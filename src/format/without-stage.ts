import type { Language } from '#language/language.ts'
import { inLanguage, type InLanguages } from '#language/text.ts'
import type { Stage } from '#statistics/stage.ts'
import { stageWords, stageWordsInside } from './stage-words.ts'

/** Takes a stage off a name, which begins with it in Chinese and ends with it in English. */
const leaveOut: InLanguages<(name: string, stage: Stage) => string> = {
  zh: (name, stage) => {
    const { zh } = stageWords[stage]
    return name.startsWith(zh) && name.length > zh.length ? name.slice(zh.length) : name
  },
  en: (name, stage) => {
    const end = `, ${stageWordsInside[stage].en}`
    return name.endsWith(end) ? name.slice(0, -end.length) : name
  },
}

/** A name under a heading that names the stage already: 生均体育运动场馆面积 for 小学生均体育运动场馆面积. */
export function withoutStage(name: string, stage: Stage | null, language: Language): string {
  return stage === null ? name : inLanguage(leaveOut, language)(name, stage)
}
