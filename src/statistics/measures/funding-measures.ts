import { stages, type Stage } from '../stage.ts'
import { measuresOf } from './measure.ts'

const schoolStages: readonly Stage[] = ['primary', 'junior', 'senior']

/** Funding (report 二（四）, the subsidies of 二（五） and the allowance of 三（二）). Money is in yuan. */
export const fundingMeasures = measuresOf('funding', 'district', [
  ['public-funds-adjustments', '生均公用经费标准连续调整', 'Adjustments of the per-student public funds standard in a row', 'time'],
  ['public-funds-standard', '生均公用经费标准', 'Per-student public funds standard', 'yuan-per-student-year', schoolStages],
  ['education-expenditure', '公共财政教育支出', 'Public budget education expenditure', 'yuan'],
  ['education-expenditure-growth', '公共财政教育支出增幅', 'Growth of public budget education expenditure', 'percent'],
  ['recurrent-revenue', '财政经常性收入', 'Recurrent fiscal revenue', 'yuan'],
  ['fiscal-expenditure', '一般公共预算支出', 'General public budget expenditure', 'yuan'],
  ['compulsory-appropriation', '义务教育财政拨款', 'Appropriation for compulsory education', 'yuan'],
  ['per-student-expenditure', '生均公共财政教育事业费', 'Per-student recurrent education expenditure', 'yuan-per-student', stages],
  [
    'per-student-expenditure-growth',
    '生均公共财政教育事业费增幅',
    'Growth of per-student recurrent education expenditure',
    'percent',
    stages,
  ],
  ['public-funds-budget', '学校年度公用经费预算', 'Annual public-fund budget of schools', 'yuan'],
  ['teacher-training-expenditure', '教师培训经费', 'Expenditure on teacher training', 'yuan'],
  ['teacher-average-pay', '义务教育教师平均工资', 'Average pay of compulsory-education teachers', 'yuan-per-year'],
  ['civil-servant-average-pay', '当地公务员平均工资', 'Average pay of local civil servants', 'yuan-per-year'],
  ['extra-hours-allowance', '寄宿制学校超课时补助', 'Extra-hours allowance in boarding schools', 'yuan-per-year'],
  ['two-exemptions-funds', '“两免一补”发放资金', 'Two Exemptions and One Subsidy: funds paid', 'yuan'],
  ['two-exemptions-beneficiaries', '“两免一补”受益学生', 'Two Exemptions and One Subsidy: students', 'attendance'],
  ['other-subsidy-funds', '其他各类奖补资金', 'Other award and subsidy funds', 'yuan'],
  ['other-subsidy-beneficiaries', '其他奖补受益学生', 'Other awards and subsidies: students', 'attendance'],
])
