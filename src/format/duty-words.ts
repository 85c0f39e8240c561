import type { Text } from '#language/text.ts'
import type { DutyId } from '#statistics/duty.ts'

/** The short name of each duty, and its number as the report counts it. */
export const dutyWords: Readonly<Record<DutyId, { readonly name: Text; readonly number: Text }>> = {
  party: { name: { zh: '贯彻教育方针', en: 'Education policy' }, number: { zh: '一', en: '1' } },
  preschool: { name: { zh: '学前教育', en: 'Preschool' }, number: { zh: '二', en: '2' } },
  construction: { name: { zh: '学校建设', en: 'School construction' }, number: { zh: '三', en: '3' } },
  funding: { name: { zh: '教育经费', en: 'Funding' }, number: { zh: '四', en: '4' } },
  integration: { name: { zh: '义务教育一体化', en: 'Compulsory education' }, number: { zh: '五', en: '5' } },
  teachers: { name: { zh: '教师队伍', en: 'Teachers' }, number: { zh: '六', en: '6' } },
  safety: { name: { zh: '校园安全', en: 'Campus safety' }, number: { zh: '七', en: '7' } },
  community: { name: { zh: '社区教育', en: 'Community education' }, number: { zh: '八', en: '8' } },
}
