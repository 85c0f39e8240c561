import { buildStory } from '#duties/page/build-story.ts'
import type { DutyStory } from '#duties/page/duty-story.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import { oncePerContext } from '#figures/once-per-context.ts'
import { partyActivities } from './party-activities-figure.ts'
import { partyBranches } from './party-branches-figure.ts'
import { partyCoverage } from './party-coverage-figure.ts'
import { partyNetwork } from './party-network-figure.ts'
import { partyTraining } from './party-training-figure.ts'

/** Carrying out the Party's education policy (report 二（一）): no standard tests it, so its coverage heads the page. */
export const partyStory = oncePerContext((context: FigureContext): DutyStory =>
  buildStory(
    'party',
    [
      [partyCoverage(context), 'third'],
      [partyNetwork(context), 'third'],
      [partyBranches(context), 'third'],
      [partyActivities(context), 'half'],
      [partyTraining(context), 'half'],
    ],
    context,
  ),
)
