import { checklistFigure } from '../families/family-figure.ts'
import { defineFigure } from '../figure-definition.ts'
import { gradingRate } from './grading-rate.ts'
import { grossEnrolment } from './gross-enrolment.ts'
import { kindergartenChildren } from './kindergarten-children.ts'
import { kindergartenShares } from './kindergarten-shares.ts'
import { kindergartensByGrade } from './kindergartens-by-grade.ts'

/** Preschool education (report 二（二）). */
export const preschoolFigures = {
  shares: defineFigure({
    id: 'kindergarten-shares',
    name: { zh: '公办园与普惠园占比', en: 'Public and affordable kindergarten places' },
    duty: 'preschool',
    build: kindergartenShares,
  }),
  grossEnrolment: defineFigure({
    id: 'gross-enrolment-ratio',
    name: { zh: '学前三年毛入园率', en: 'Gross enrolment ratio, three years before school' },
    duty: 'preschool',
    build: grossEnrolment,
  }),
  gradingRate: defineFigure({
    id: 'kindergarten-grading-rate',
    name: { zh: '幼儿园等级评定率', en: 'Graded kindergartens' },
    duty: 'preschool',
    build: gradingRate,
  }),
  byGrade: defineFigure({
    id: 'kindergartens-by-grade',
    name: { zh: '各等级幼儿园', en: 'Kindergartens by grade' },
    duty: 'preschool',
    build: kindergartensByGrade,
  }),
  children: defineFigure({
    id: 'kindergarten-children',
    name: { zh: '在园幼儿', en: 'Children in kindergartens' },
    duty: 'preschool',
    build: kindergartenChildren,
  }),
  classes: checklistFigure(
    {
      id: 'kindergarten-classes',
      name: { zh: '幼儿园班额、规模与满意度', en: 'Kindergarten classes, size and satisfaction' },
      duty: 'preschool',
    },
    [
      'kindergarten-class-limit-share',
      'largest-kindergarten-class-small',
      'largest-kindergarten-class-middle',
      'largest-kindergarten-class-big',
      'largest-kindergarten',
      'preschool-satisfaction',
    ],
  ),
} as const
