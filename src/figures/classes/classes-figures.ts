import { defineFigure } from '../figure-definition.ts'
import { classesByGrade } from './classes-by-grade.ts'
import { classesOfGrade } from './classes-of-grade.ts'
import { largeClasses } from './large-classes.ts'
import { overBySchool } from './over-by-school.ts'
import { withinShare } from './within-share.ts'

const duty = 'integration'

/** Class by class (班额). */
export const classesFigures = {
  large: defineFigure({ id: 'large-classes', name: { zh: '大班额班级', en: 'Large classes' }, duty, build: largeClasses }),
  overBySchool: defineFigure({
    id: 'classes-over-by-school',
    name: { zh: '各校超标准班级', en: 'Classes above the standard by school' },
    duty,
    build: overBySchool,
  }),
  byGrade: defineFigure({
    id: 'classes-by-grade',
    name: { zh: '各年级超标准班级', en: 'Classes above the standard by grade' },
    duty,
    build: classesByGrade,
  }),
  withinShare: defineFigure({
    id: 'classes-within-share',
    name: { zh: '班额达标班级占比', en: 'Share of classes within the standard' },
    duty,
    build: withinShare,
  }),
  ofGrade: defineFigure({
    id: 'classes-of-grade',
    name: { zh: '一校一年级各班人数', en: 'Classes of a grade of a school' },
    duty,
    parameters: ['school', 'grade'],
    build: (view, { school = '', grade = '' }) => classesOfGrade(school, grade, view),
  }),
} as const
