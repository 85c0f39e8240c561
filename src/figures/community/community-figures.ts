import { checklistFigure, familyFigure, linesFigure } from '../families/family-figure.ts'
import { defineFigure } from '../figure-definition.ts'
import { communityNetwork } from './community-network.ts'

const duty = 'community'

/** Community college and community education (report 二（八）). */
export const communityFigures = {
  network: defineFigure({
    id: 'community-network',
    name: { zh: '社区教育网络', en: 'Network of community education' },
    duty,
    build: communityNetwork,
  }),
  attendances: familyFigure({
    id: 'community-training-attendances',
    name: { zh: '社区培训人次', en: 'Attendances at community training' },
    duty,
  }),
  courses: linesFigure({ id: 'community-courses', name: { zh: '社区课程', en: 'Community courses' }, duty }, ['community-courses']),
  rooms: linesFigure({ id: 'function-rooms', name: { zh: '社区学院功能室', en: 'Function rooms' }, duty }, ['function-rooms']),
  shares: linesFigure({ id: 'community-shares', name: { zh: '居民知晓率与满意率', en: 'Awareness and satisfaction of residents' }, duty }, [
    'community-awareness',
    'community-satisfaction',
  ]),
  teaching: checklistFigure(
    { id: 'community-teaching', name: { zh: '社区教育队伍与培训', en: 'Staff and training in communities' }, duty },
    ['community-tiers', 'community-teachers', 'township-school-managers', 'township-school-teachers', 'community-training-sessions'],
  ),
  college: checklistFigure({ id: 'community-college', name: { zh: '社区学院条件', en: 'The community college' }, duty }, [
    'community-site-area',
    'community-ground-area',
    'outdoor-training-items',
    'choir-hall-investment',
    'community-fund-per-resident',
  ]),
} as const
