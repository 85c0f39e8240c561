import type { Text } from '#language/text.ts'
import type { DutyId } from '#statistics/duty.ts'
import { statedValue } from '#standards/stated-value.ts'
import type { StandardBook } from '#standards/standard.ts'
import type { Unit } from '#statistics/unit.ts'
import type { BalanceStage } from './balance-schools.ts'

/** One of the seven resource indicators of the quality balance (教督〔2017〕6号): a resource over students. */
export interface Resource {
  readonly id: string
  /** The measure that is divided by students. */
  readonly measure: string
  readonly duty: DutyId
  readonly name: Text
  /** Without its base, for the heading of a column that names the unit. */
  readonly shortName: Text
  readonly unit: Unit
  readonly per: 1 | 100
  /** Id of the threshold without its stage. */
  readonly standard: string
}

/** The seven, in the order of the document. "Above the required qualification": 专科 and above in primary, 本科 in junior. */
export const resources: readonly Resource[] = [
  {
    id: 'qualified-teachers',
    measure: 'teachers-above-required-qualification',
    duty: 'teachers',
    name: { zh: '每百名学生高于规定学历教师', en: 'Teachers above the required qualification per 100 students' },
    shortName: { zh: '高于规定学历教师', en: 'Above required qualification' },
    unit: 'per-100-students',
    per: 100,
    standard: 'QB-R1',
  },
  {
    id: 'backbone-teachers-per-100',
    measure: 'backbone-teachers',
    duty: 'teachers',
    name: { zh: '每百名学生县级以上骨干教师', en: 'County-level-or-above backbone teachers per 100 students' },
    shortName: { zh: '县级以上骨干教师', en: 'Backbone teachers' },
    unit: 'per-100-students',
    per: 100,
    standard: 'QB-R2',
  },
  {
    id: 'pe-arts-teachers-per-100',
    measure: 'pe-arts-teachers',
    duty: 'teachers',
    name: { zh: '每百名学生体育、艺术专任教师', en: 'PE and arts teachers per 100 students' },
    shortName: { zh: '体育艺术教师', en: 'PE and arts teachers' },
    unit: 'per-100-students',
    per: 100,
    standard: 'QB-R3',
  },
  {
    id: 'teaching-area-per-student',
    measure: 'teaching-area',
    duty: 'integration',
    name: { zh: '生均教学及辅助用房面积', en: 'Teaching and auxiliary floor area per student' },
    shortName: { zh: '教学及辅助用房', en: 'Teaching area' },
    unit: 'square-metre-per-student',
    per: 1,
    standard: 'QB-R4',
  },
  {
    id: 'sports-area-per-student',
    measure: 'sports-area',
    duty: 'integration',
    name: { zh: '生均体育运动场馆面积', en: 'Sports ground and hall area per student' },
    shortName: { zh: '体育运动场馆', en: 'Sports area' },
    unit: 'square-metre-per-student',
    per: 1,
    standard: 'QB-R5',
  },
  {
    id: 'equipment-per-student',
    measure: 'equipment-value',
    duty: 'integration',
    name: { zh: '生均教学仪器设备值', en: 'Teaching equipment value per student' },
    shortName: { zh: '教学仪器设备', en: 'Equipment' },
    unit: 'yuan-per-student',
    per: 1,
    standard: 'QB-R6',
  },
  {
    id: 'multimedia-classrooms-per-100',
    measure: 'multimedia-classrooms',
    duty: 'integration',
    name: { zh: '每百名学生网络多媒体教室', en: 'Networked multimedia classrooms per 100 students' },
    shortName: { zh: '网络多媒体教室', en: 'Multimedia classrooms' },
    unit: 'rooms-per-100-students',
    per: 100,
    standard: 'QB-R7',
  },
]

/**
 * The threshold of a resource in a stage as the book has it, for years before its rule too: those are held against it for
 * comparison only, and whether it gives a verdict is a matter of dates (`applicableStandards`).
 * @throws where the book lacks it: without the seven there is no quality balance to compute.
 */
export function resourceThreshold({ standard }: Resource, stage: BalanceStage, standards: StandardBook): number {
  return statedValue(`${standard}-${stage}`, standards)
}
