import { defineFigure } from '../figure-definition.ts'
import { partyActivities } from './party-activities.ts'
import { partyBranches } from './party-branches.ts'
import { partyCoverage } from './party-coverage.ts'
import { partyNetwork } from './party-network.ts'
import { partyTraining } from './party-training.ts'

/** Carrying out the Party's education policy (report 二（一）). */
export const partyFigures = {
  coverage: defineFigure({
    id: 'party-coverage',
    name: { zh: '党组织和党的工作覆盖率', en: 'Coverage by Party organisations' },
    duty: 'party',
    build: partyCoverage,
  }),
  network: defineFigure({
    id: 'party-network',
    name: { zh: '教育系统党组织', en: 'Party organisations' },
    duty: 'party',
    build: partyNetwork,
  }),
  branches: defineFigure({ id: 'party-branches', name: { zh: '党支部构成', en: 'Party branches' }, duty: 'party', build: partyBranches }),
  activities: defineFigure({
    id: 'party-activities',
    name: { zh: '党建活动', en: 'Party activities' },
    duty: 'party',
    build: partyActivities,
  }),
  training: defineFigure({ id: 'party-training', name: { zh: '党建培训', en: 'Party training' }, duty: 'party', build: partyTraining }),
} as const
