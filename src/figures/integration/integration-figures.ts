import { checklistFigure, familyFigure } from '../families/family-figure.ts'
import { defineFigure } from '../figure-definition.ts'
import { unifiedStandards } from './unified-standards.ts'

const duty = 'integration'

/** Integrated compulsory education (report 二（五）). */
export const integrationFigures = {
  unified: defineFigure({
    id: 'unified-standards',
    name: { zh: '“四个统一”', en: 'The four unified standards' },
    duty,
    build: unifiedStandards,
  }),
  sportsVariation: familyFigure({
    id: 'variation-sports-area-per-student',
    name: { zh: '生均体育场馆面积差异系数', en: 'Variation of sports area per student' },
    duty,
  }),
  schoolRule: checklistFigure({ id: 'school-rule', name: { zh: '校际均衡各项要求', en: 'Requirements on each school' }, duty }, [
    'fewest-resources-met-primary',
    'fewest-resources-met-junior',
    'lowest-resource-ratio-primary',
    'lowest-resource-ratio-junior',
    'largest-school',
    'largest-combined-school',
    'broadband-speed',
    'smart-classroom-pilot-schools',
  ]),
  enrolment: checklistFigure({ id: 'enrolment-rates', name: { zh: '入学与巩固', en: 'Enrolment and retention' }, duty }, [
    'nearby-enrolment-rate-primary',
    'nearby-enrolment-rate-junior',
    'junior-retention-rate',
    'disability-enrolment-rate',
    'migrant-children-share',
    'quality-senior-allocation',
    'compulsory-satisfaction',
  ]),
  students: familyFigure({ id: 'students', name: { zh: '在校（园）学生数', en: 'Students' }, duty }),
  equipment: familyFigure({ id: 'equipment-per-student', name: { zh: '生均教学仪器设备值', en: 'Teaching equipment per student' }, duty }),
} as const
