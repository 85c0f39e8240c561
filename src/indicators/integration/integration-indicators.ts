import { observedIndicators } from '../building/observed-indicators.ts'
import { averageClassSize } from '../classes/average-class-size.ts'
import { classesOverStandard } from '../classes/classes-over-standard.ts'
import { largeClassShare } from '../classes/large-class-share.ts'
import { largestClass } from '../classes/largest-class.ts'
import { superSizedClassShare } from '../classes/super-sized-class-share.ts'
import { superSizedClasses } from '../classes/super-sized-classes.ts'
import type { Indicator } from '../indicator.ts'
import { balanceSchoolsFailing } from '../resources/balance-schools-failing.ts'
import { resourceIndicators } from '../resources/resource-indicators.ts'
import { variationIndicators } from '../resources/variation-indicators.ts'
import { weakestSchool } from '../resources/weakest-school.ts'
import { largestSchool } from './largest-school.ts'

/** Integrated compulsory education. */
export const integrationIndicators: readonly Indicator[] = [
  ...largestClass,
  ...superSizedClassShare,
  ...largeClassShare,
  ...classesOverStandard,
  ...superSizedClasses,
  ...averageClassSize,
  ...weakestSchool,
  ...balanceSchoolsFailing,
  ...variationIndicators,
  ...resourceIndicators.filter(({ duty }) => duty === 'integration'),
  ...largestSchool,
  ...observedIndicators('unified-standards', { direction: 'higher', standards: ['QB-G02'] }),
  ...observedIndicators('nearby-enrolment-rate', { direction: 'higher', standards: ['QB-G13a', 'QB-G13b'] }),
  ...observedIndicators('junior-retention-rate', { direction: 'higher', standards: ['QB-Q01'] }),
  ...observedIndicators('disability-enrolment-rate', { direction: 'higher', standards: ['QB-Q02'] }),
  ...observedIndicators('migrant-children-share', { direction: 'higher', standards: ['QB-G15'] }),
  ...observedIndicators('quality-senior-allocation', { direction: 'higher', standards: ['QB-G14'] }),
  ...observedIndicators('monitoring-variation', { direction: 'lower', standards: ['QB-Q09b'] }),
  ...observedIndicators('compulsory-satisfaction', { direction: 'higher', standards: ['QB-S01'] }),
  ...observedIndicators('school-students'),
  ...observedIndicators('students', {
    total: true,
    name: { zh: '在校学生（含在园幼儿）', en: 'Children and students of all stages' },
    stageNames: {
      kindergarten: { zh: '在园幼儿', en: 'Children in kindergartens' },
      primary: { zh: '小学在校学生', en: 'Students, primary' },
      junior: { zh: '初中在校学生', en: 'Students, junior secondary' },
      senior: { zh: '高中在校学生', en: 'Students, senior secondary' },
    },
  }),
  ...observedIndicators('boarders', { total: true }),
  ...observedIndicators('broadband-speed', { direction: 'higher' }),
  ...observedIndicators('smart-classroom-pilot-schools', { direction: 'higher' }),
]
