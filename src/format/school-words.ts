import type { Text } from '#language/text.ts'
import type { School } from '#statistics/district-package.ts'

/** What kind of school it is. */
export const schoolKindWords: Readonly<Record<School['kind'], Text>> = {
  kindergarten: { zh: '幼儿园', en: 'Kindergarten' },
  primary: { zh: '小学', en: 'Primary school' },
  'teaching-point': { zh: '教学点', en: 'Teaching point' },
  junior: { zh: '初中', en: 'Junior secondary school' },
  'nine-year': { zh: '九年一贯制学校', en: 'Nine-year school' },
  'twelve-year': { zh: '十二年一贯制学校', en: 'Twelve-year school' },
  senior: { zh: '高中', en: 'Senior secondary school' },
  'complete-secondary': { zh: '完全中学', en: 'Complete secondary school' },
  special: { zh: '特殊教育学校', en: 'Special school' },
}

export const ownershipWords: Readonly<Record<School['ownership'], Text>> = {
  public: { zh: '公办', en: 'Public' },
  private: { zh: '民办', en: 'Private' },
}

export const areaWords: Readonly<Record<School['area'], Text>> = {
  urban: { zh: '城区', en: 'Urban' },
  town: { zh: '镇区', en: 'Town' },
  rural: { zh: '乡村', en: 'Rural' },
}

/** The grade of a kindergarten in the local grading scheme. */
export const kindergartenGradeWords: Readonly<Record<NonNullable<School['grade']>, Text>> = {
  'provincial-demonstration': { zh: '省级示范园', en: 'Provincial demonstration' },
  'municipal-demonstration': { zh: '市级示范园', en: 'Municipal demonstration' },
  graded: { zh: '上等级园', en: 'Graded' },
  ungraded: { zh: '未上等级', en: 'Ungraded' },
}
