import type { StandardBook } from '#standards/standard.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { once } from '#statistics/once.ts'
import { assessIndicator } from './assess-indicator.ts'
import type { Assessment } from './assessment.ts'
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

const byId: ReadonlyMap<string, Indicator> = new Map(catalogue.map((indicator) => [indicator.id, indicator]))

/** The indicator of an address or a figure; undefined for an id that does not exist. */
export function indicatorById(id: string): Indicator | undefined {
  return byId.get(id)
}

/** Every indicator of the catalogue assessed for a year. The same district, standards and year give the same list. */
export const assessCatalogue = once((district: DistrictStatistics, standards: StandardBook, year: number): readonly Assessment[] =>
  catalogue.map((indicator) => assessIndicator(indicator, district, standards, year)),
)
