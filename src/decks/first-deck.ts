import type { FigureDefinition } from '#figures/figure-definition.ts'
import { duties } from '#statistics/duty.ts'
import type { DistrictView } from '#view/district-view.ts'
import { mostHonours } from './content/honours-slide.ts'
import { partsOf } from './content/list-part.ts'
import { mostPlans } from './content/plans-slide.ts'
import { mostShortfalls, shortfallsOf } from './content/shortfalls-slide.ts'
import { citedSources, mostSources } from './content/sources-slide.ts'
import { mainFigures, namedFigures } from './main-figures.ts'
import type { SlideContent } from './slide-content.ts'

/**
 * The slides that a meeting wants, at once from the data: cover, where the district stands, the four named charts, each duty with its
 * main figures and what is not met in it, honours, plans, sources. What the district has nothing for is left out.
 */
export function firstDeck(viewed: DistrictView): readonly SlideContent[] {
  const { honours, plans } = viewed.district.package
  return [
    { kind: 'cover' },
    { kind: 'duties' },
    ...named(namedFigures.filter(({ build }) => build(viewed) !== null)),
    ...duties.flatMap((duty): readonly SlideContent[] => [
      // One without any number would show an empty plot.
      ...named(mainFigures[duty].filter(({ build }) => (build(viewed)?.status ?? 'none') !== 'none')),
      ...parts(shortfallsOf(viewed, duty).length, mostShortfalls).map((part) => ({ kind: 'shortfalls', duty, part }) as const),
    ]),
    ...parts(honours.length, mostHonours).map((part) => ({ kind: 'honours', part }) as const),
    ...parts(plans.length, mostPlans).map((part) => ({ kind: 'plans', part }) as const),
    ...parts(citedSources(viewed).length, mostSources).map((part) => ({ kind: 'sources', part }) as const),
  ]
}

function named(definitions: readonly FigureDefinition[]): readonly SlideContent[] {
  return definitions.map(({ id }) => ({ kind: 'figure', figure: { id } }))
}

function parts(count: number, most: number): readonly number[] {
  return count === 0 ? [] : Array.from({ length: partsOf(count, most) }, (_, at) => at + 1)
}
