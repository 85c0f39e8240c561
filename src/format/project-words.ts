import type { Text } from '#language/text.ts'
import type { Project } from '#statistics/district-package.ts'

export const projectKindWords: Readonly<Record<Project['kind'], Text>> = {
  building: { zh: '建设', en: 'Building' },
  equipment: { zh: '装备', en: 'Equipment' },
  activity: { zh: '活动', en: 'Activity' },
  reform: { zh: '改革', en: 'Reform' },
}
