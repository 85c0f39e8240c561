import type { Text } from '#language/text.ts'
import type { levels, projectStates } from '#statistics/district-package.ts'

/** Who gave an honour. */
export const levelWords: Readonly<Record<(typeof levels)[number], Text>> = {
  national: { zh: '国家级', en: 'National' },
  provincial: { zh: '省级', en: 'Provincial' },
  municipal: { zh: '市级', en: 'Municipal' },
  district: { zh: '区级', en: 'District' },
}

/** How far a project has come; 竣工 and 投入使用 are different states. */
export const projectStateWords: Readonly<Record<(typeof projectStates)[number], Text>> = {
  planned: { zh: '计划', en: 'Planned' },
  'under-construction': { zh: '在建', en: 'Under construction' },
  completed: { zh: '已竣工', en: 'Completed' },
  'in-use': { zh: '已投入使用', en: 'In use' },
}
