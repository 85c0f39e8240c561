import { checklistFigure, familyFigure, linesFigure } from '../families/family-figure.ts'
import { defineFigure } from '../figure-definition.ts'
import { retentionDays } from './retention-days.ts'

const duty = 'safety'

/** Campus safety (report 二（七）). */
export const safetyFigures = {
  measures: checklistFigure({ id: 'safety-measures', name: { zh: '安全防范各项要求', en: 'Safety requirements' }, duty }, [
    'alarm-coverage',
    'video-coverage',
    'full-time-guard-rate',
    'closed-management-rate',
    'guard-certificate-rate',
    'bus-permit-rate',
    'six-officers-rate',
    'safety-lessons',
  ]),
  retention: defineFigure({
    id: 'video-retention',
    name: { zh: '监控录像保存天数', en: 'Days that video is kept' },
    duty,
    build: retentionDays,
  }),
  investment: familyFigure({ id: 'safety-investment', name: { zh: '校园安全投入', en: 'Investment in campus safety' }, duty }),
  coverage: linesFigure({ id: 'safety-coverage', name: { zh: '专职保安与封闭管理', en: 'Full-time guards and closed campuses' }, duty }, [
    'full-time-guard-rate',
    'closed-management-rate',
  ]),
  equipment: checklistFigure({ id: 'safety-equipment', name: { zh: '安全装备与事故', en: 'Safety equipment and accidents' }, duty }, [
    'major-accidents',
    'guards-per-post',
    'security-kits',
    'electronic-perimeter-schools',
  ]),
} as const
