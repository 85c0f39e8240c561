import { policiesOverYears } from './achievements/policies.ts'
import { balanceFigures } from './balance/balance-figures.ts'
import { classesFigures } from './classes/classes-figures.ts'
import { communityFigures } from './community/community-figures.ts'
import { constructionFigures } from './construction/construction-figures.ts'
import { indicatorTrend } from './families/indicator-trend.ts'
import type { FigureDefinition } from './figure-definition.ts'
import type { Figure, FigureParameters } from './figure.ts'
import { fundingFigures } from './funding/funding-figures.ts'
import { integrationFigures } from './integration/integration-figures.ts'
import { overviewFigures } from './overview/overview-figures.ts'
import { partyFigures } from './party/party-figures.ts'
import { preschoolFigures } from './preschool/preschool-figures.ts'
import { safetyFigures } from './safety/safety-figures.ts'
import { schoolsFigures } from './schools/schools-figures.ts'
import { teachersFigures } from './teachers/teachers-figures.ts'
import type { DistrictView } from '#view/district-view.ts'

/** Every figure that the board can show, in the order of the pages. */
export const figureCatalogue: readonly FigureDefinition[] = [
  ...Object.values(overviewFigures),
  ...Object.values(partyFigures),
  ...Object.values(preschoolFigures),
  ...Object.values(constructionFigures),
  ...Object.values(fundingFigures),
  ...Object.values(integrationFigures),
  ...Object.values(classesFigures),
  ...Object.values(balanceFigures),
  ...Object.values(teachersFigures),
  ...Object.values(safetyFigures),
  ...Object.values(communityFigures),
  ...Object.values(schoolsFigures),
  policiesOverYears,
  indicatorTrend,
]

/** What names a figure for good: what a saved slide keeps of it. */
export interface FigureName {
  readonly id: string
  readonly parameters?: FigureParameters | undefined
}

/** The figure of a name in a view; null where the catalogue has no such figure or the district nothing to show in it. */
export function figureOf({ id, parameters }: FigureName, view: DistrictView): Figure | null {
  return figureCatalogue.find((one) => one.id === id)?.build(view, parameters) ?? null
}
