import { checklistFigure, familyFigure, linesFigure } from '../families/family-figure.ts'

const duty = 'funding'

/** Funding (report 二（四）). */
export const fundingFigures = {
  publicFunds: familyFigure({
    id: 'public-funds-standard',
    name: { zh: '生均公用经费标准', en: 'Public funds per student' },
    duty,
  }),
  expenditure: familyFigure({ id: 'education-expenditure', name: { zh: '教育支出', en: 'Education expenditure' }, duty }),
  perStudent: familyFigure({
    id: 'per-student-expenditure',
    name: { zh: '生均教育支出', en: 'Education expenditure per student' },
    duty,
  }),
  perStudentGrowth: familyFigure({
    id: 'per-student-expenditure-growth',
    name: { zh: '生均教育支出增幅', en: 'Growth of expenditure per student' },
    duty,
  }),
  teacherPay: linesFigure({ id: 'teacher-pay', name: { zh: '教师与公务员平均工资', en: 'Pay of teachers and civil servants' }, duty }, [
    'teacher-average-pay',
    'civil-servant-average-pay',
  ]),
  trainingShare: familyFigure({
    id: 'training-share',
    name: { zh: '教师培训经费占比', en: 'Share of funds for teacher training' },
    duty,
  }),
  subsidies: checklistFigure({ id: 'subsidies', name: { zh: '免补与津贴', en: 'Exemptions, subsidies and allowances' }, duty }, [
    'two-exemptions-funds',
    'two-exemptions-beneficiaries',
    'other-subsidy-funds',
    'other-subsidy-beneficiaries',
    'extra-hours-allowance',
  ]),
} as const
