import type { BalanceStage } from '#indicators/resources/balance-schools.ts'
import { resources } from '#indicators/resources/resource.ts'
import { defineFigure } from '../figure-definition.ts'
import type { FigureParameters } from '../figure.ts'
import { balanceDistribution } from './balance-distribution.ts'
import { balanceVariation } from './balance-variation.ts'

const balanceStages: readonly BalanceStage[] = ['primary', 'junior']

/** What the parameters name: a stage of compulsory education and one of the seven resources; null where they name none. */
function chosen(parameters: FigureParameters) {
  const stage = balanceStages.find((one) => one === parameters['stage'])
  const resource = resources.find(({ id }) => id === parameters['resource'])
  return stage === undefined || resource === undefined ? null : { stage, resource, trial: parameters['try'] ?? '' }
}

/** Quality balance of the seven resources. `try` is the code of what is tried out, as an address has it; empty for nothing. */
export const balanceFigures = {
  variation: defineFigure({
    id: 'balance-variation',
    name: { zh: '资源配置差异系数', en: 'Variation of a resource between schools' },
    duty: 'integration',
    parameters: ['stage', 'resource', 'try'],
    build: (view, parameters) => {
      const which = chosen(parameters)
      return which === null ? null : balanceVariation(which.resource, which.stage, which.trial, view)
    },
  }),
  distribution: defineFigure({
    id: 'balance-distribution',
    name: { zh: '各校资源配置水平', en: 'A resource in each school' },
    duty: 'integration',
    parameters: ['stage', 'resource', 'try'],
    build: (view, parameters) => {
      const which = chosen(parameters)
      return which === null ? null : balanceDistribution(which.resource, which.stage, which.trial, view)
    },
  }),
} as const
