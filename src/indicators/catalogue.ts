import { communityIndicators } from './community/community-indicators.ts'
import { constructionIndicators } from './construction/construction-indicators.ts'
import { fundingIndicators } from './funding/funding-indicators.ts'
import type { Indicator } from './indicator.ts'
import { integrationIndicators } from './integration/integration-indicators.ts'
import { partyIndicators } from './party/party-indicators.ts'
import { preschoolIndicators } from './preschool/preschool-indicators.ts'
import { safetyIndicators } from './safety/safety-indicators.ts'
import { teachersIndicators } from './teachers/teachers-indicators.ts'

/** Every indicator, duty by duty in the order of the report; within a duty, what a standard tests comes first. */
export const catalogue: readonly Indicator[] = [
  ...partyIndicators,
  ...preschoolIndicators,
  ...constructionIndicators,
  ...fundingIndicators,
  ...integrationIndicators,
  ...teachersIndicators,
  ...safetyIndicators,
  ...communityIndicators,
]
