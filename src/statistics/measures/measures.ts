import { communityMeasures } from './community-measures.ts'
import { constructionMeasures } from './construction-measures.ts'
import { fundingMeasures } from './funding-measures.ts'
import { integrationMeasures } from './integration-measures.ts'
import type { Measure } from './measure.ts'
import { partyMeasures } from './party-measures.ts'
import { preschoolMeasures } from './preschool-measures.ts'
import { safetyMeasures } from './safety-measures.ts'
import { schoolMeasures } from './school-measures.ts'
import { teachersMeasures } from './teachers-measures.ts'

/** Every measure that a package may carry, by id. The file format names them; ids never change their meaning. */
export const measures: ReadonlyMap<string, Measure> = new Map(
  [
    ...partyMeasures,
    ...preschoolMeasures,
    ...constructionMeasures,
    ...fundingMeasures,
    ...integrationMeasures,
    ...teachersMeasures,
    ...safetyMeasures,
    ...communityMeasures,
    ...schoolMeasures,
  ].map((measure) => [measure.id, measure]),
)
