import { observedIndicators } from '../building/observed-indicators.ts'
import type { Indicator } from '../indicator.ts'
import { compulsoryAppropriationGrowth } from './compulsory-appropriation-growth.ts'
import { educationExpenditureGrowth } from './education-expenditure-growth.ts'
import { educationExpenditurePerStudent } from './education-expenditure-per-student.ts'
import { educationShare } from './education-share.ts'
import { perStudentExpenditureGrowth } from './per-student-expenditure-growth.ts'
import { recurrentRevenueGrowth } from './recurrent-revenue-growth.ts'
import { teacherPayGrowth } from './teacher-pay-growth.ts'
import { teacherPay } from './teacher-pay.ts'
import { trainingShare } from './training-share.ts'

/** The per-student quota of public funds by stage and place (国发〔2015〕67号 and its adjustments; Henan for senior schools). */
const quotas = [
  'FU-PS-primary-2016',
  'FU-PS-junior-2016',
  'FU-PS-primary-2016E',
  'FU-PS-junior-2016E',
  'FU-PS-primary-2020',
  'FU-PS-junior-2020',
  'FU-PS-primary-2023',
  'FU-PS-junior-2023',
  'FU-HN-SEN-city',
  'FU-HN-SEN-county',
  'FU-N-SEN-2020',
]

/** Funding. */
export const fundingIndicators: readonly Indicator[] = [
  ...observedIndicators('public-funds-standard', {
    direction: 'higher',
    standards: quotas,
  }),
  ...educationExpenditureGrowth,
  ...recurrentRevenueGrowth,
  ...compulsoryAppropriationGrowth,
  ...perStudentExpenditureGrowth,
  ...educationShare,
  ...educationExpenditurePerStudent,
  ...trainingShare,
  ...teacherPay,
  ...teacherPayGrowth,
  ...observedIndicators('education-expenditure', { direction: 'higher', standards: ['FU-2NODOWN-a'] }),
  ...observedIndicators('per-student-expenditure', { direction: 'higher' }),
  ...observedIndicators('recurrent-revenue'),
  ...observedIndicators('fiscal-expenditure'),
  ...observedIndicators('compulsory-appropriation'),
  ...observedIndicators('public-funds-budget'),
  ...observedIndicators('teacher-training-expenditure'),
  ...observedIndicators('civil-servant-average-pay'),
  ...observedIndicators('public-funds-adjustments'),
  ...observedIndicators('extra-hours-allowance'),
  ...observedIndicators('two-exemptions-funds'),
  ...observedIndicators('two-exemptions-beneficiaries'),
  ...observedIndicators('other-subsidy-funds'),
  ...observedIndicators('other-subsidy-beneficiaries'),
]
