import { classesFigures } from '#figures/classes/classes-figures.ts'
import { communityFigures } from '#figures/community/community-figures.ts'
import { constructionFigures } from '#figures/construction/construction-figures.ts'
import type { FigureDefinition } from '#figures/figure-definition.ts'
import { fundingFigures } from '#figures/funding/funding-figures.ts'
import { overviewFigures } from '#figures/overview/overview-figures.ts'
import { partyFigures } from '#figures/party/party-figures.ts'
import { preschoolFigures } from '#figures/preschool/preschool-figures.ts'
import { safetyFigures } from '#figures/safety/safety-figures.ts'
import { teachersFigures } from '#figures/teachers/teachers-figures.ts'
import type { DutyId } from '#statistics/duty.ts'

/** The four that every report shows first: money, schools, class sizes, training. */
export const namedFigures: readonly FigureDefinition[] = Object.values(overviewFigures)

/** What a duty is told with beside those four. */
export const mainFigures: Readonly<Record<DutyId, readonly FigureDefinition[]>> = {
  party: [partyFigures.coverage, partyFigures.activities],
  preschool: [preschoolFigures.shares, preschoolFigures.classes],
  construction: [constructionFigures.timeline, constructionFigures.newPlaces],
  funding: [fundingFigures.publicFunds, fundingFigures.teacherPay],
  integration: [classesFigures.large],
  teachers: [teachersFigures.studentsPerStaff],
  safety: [safetyFigures.measures],
  community: [communityFigures.attendances],
}
