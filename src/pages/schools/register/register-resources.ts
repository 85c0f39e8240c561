import type { DistrictView } from '#view/district-view.ts'
import { once } from '#statistics/once.ts'
import { indicatorById } from '#indicators/catalogue.ts'
import type { BalanceStage } from '#indicators/resources/balance-schools.ts'
import { resources } from '#indicators/resources/resource.ts'
import { assessSchools, type SchoolAssessment } from '#indicators/schools/assess-school.ts'

const balanceStages = ['primary', 'junior'] as const

/** One of the seven resources of a school in one of its stages. */
export interface StageResource {
  readonly stage: BalanceStage
  readonly assessment: SchoolAssessment
}

/** The stages for which the resources are shown: the view's own, or both. */
export function resourceStages({ stage }: DistrictView): readonly BalanceStage[] {
  return balanceStages.filter((one) => stage === null || one === stage)
}

/**
 * The seven resources of each school by resource and school; a combined school has them for each stage. A school that the
 * quality balance leaves out (kindergartens, senior and special schools, small teaching points) has none.
 */
export const registerResources = once((viewed: DistrictView): ReadonlyMap<string, ReadonlyMap<string, readonly StageResource[]>> => {
  const { district, standards, year } = viewed
  return new Map(
    resources.map(({ id }) => {
      const ofSchools = new Map<string, StageResource[]>()
      for (const stage of resourceStages(viewed)) {
        const indicator = indicatorById(`${id}-${stage}`)
        for (const assessment of indicator === undefined ? [] : assessSchools(indicator, district, standards, year)) {
          const { school } = assessment.measurement
          ofSchools.set(school, [...(ofSchools.get(school) ?? []), { stage, assessment }])
        }
      }
      return [id, ofSchools] as const
    }),
  )
})
