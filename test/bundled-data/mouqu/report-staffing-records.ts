import type { Recruitment, Training } from '#statistics/district-package.ts'
import { cited, reportFigure } from './report-record.ts'

const trainees = { zh: '参训人数', en: 'Participants' }
const recruits = { zh: '招聘人数', en: 'Teachers recruited' }

const onlineTraining = { zh: '继续教育岗位培训网络研修和新任教师培训', en: 'Online continuing training and induction training' }
const reserveTraining = { zh: '副校级后备干部区委党校集中培训', en: 'Reserve vice-principals at the district Party school' }
const suzhouTraining = { zh: '校级领导及优秀骨干教师苏州高端研修', en: 'School leaders and backbone teachers: advanced study in Suzhou' }

/** Names of the programmes and channels, so that illustrative earlier years carry the same. */
export const trainingNames = { online: onlineTraining, reserve: reserveTraining, suzhou: suzhouTraining }
export const channelNames = {
  graduates: { zh: '教育部直属师范院校优秀毕业生', en: 'Graduates of normal universities directly under the MOE' },
  open: { zh: '面向社会公开招聘', en: 'Open recruitment' },
  purchased: { zh: '政府购买服务', en: 'Government-purchased services' },
}

/** Training of the year 2018 as the report states it. */
export const reportTrainings: readonly Training[] = [
  { id: 'online-2018', name: onlineTraining, year: 2018, participants: reportFigure(trainees, 'person', 'TE-003'), ...cited('TE-003') },
  { id: 'reserve-2018', name: reserveTraining, year: 2018, participants: reportFigure(trainees, 'person', 'TE-004'), ...cited('TE-004') },
  { id: 'suzhou-2018', name: suzhouTraining, year: 2018, participants: reportFigure(trainees, 'person', 'TE-005'), ...cited('TE-005') },
]

/**
 * Recruitment as the report states it: 2018, and three years together. The three-year totals hold the numbers of
 * 2018; the two are never added.
 */
export const reportRecruitments: readonly Recruitment[] = [
  {
    id: 'graduates-2018',
    channel: channelNames.graduates,
    from: 2018,
    to: 2018,
    persons: reportFigure(recruits, 'person', 'TE-001'),
    ...cited('TE-001'),
  },
  {
    id: 'open-2018',
    channel: channelNames.open,
    from: 2018,
    to: 2018,
    persons: reportFigure(recruits, 'person', 'TE-002'),
    ...cited('TE-002'),
  },
  {
    id: 'graduates-2016-2018',
    channel: channelNames.graduates,
    from: 2016,
    to: 2018,
    persons: reportFigure(recruits, 'person', 'AC-011'),
    ...cited('AC-011'),
  },
  {
    id: 'open-2016-2018',
    channel: channelNames.open,
    from: 2016,
    to: 2018,
    persons: reportFigure(recruits, 'person', 'AC-012'),
    ...cited('AC-012'),
  },
  {
    id: 'purchased-2016-2018',
    channel: channelNames.purchased,
    from: 2016,
    to: 2018,
    persons: reportFigure(recruits, 'person', 'AC-013'),
    ...cited('AC-013'),
  },
]
