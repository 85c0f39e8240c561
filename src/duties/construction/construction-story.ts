import { buildStory } from '#duties/page/build-story.ts'
import type { DutyStory } from '#duties/page/duty-story.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import { schoolCounts } from '#figures/named/school-counts.ts'
import { oncePerContext } from '#figures/once-per-context.ts'
import { buildingInvestment } from './building-investment-figure.ts'
import { newPlaces } from './new-places-figure.ts'
import { projectInvestment } from './project-investment-figure.ts'
import { projectPlaces } from './project-places-figure.ts'
import { projectTimeline } from './project-timeline-figure.ts'

/** School building and layout (report 二（三） and 三（二）): no standard tests it, so the projects' progress heads the page. */
export const constructionStory = oncePerContext((context: FigureContext): DutyStory =>
  buildStory(
    'construction',
    [
      [projectTimeline(context), 'two-thirds'],
      [schoolCounts(context), 'third'],
      [buildingInvestment(context), 'half'],
      [newPlaces(context), 'half'],
      [projectInvestment(context), 'half'],
      [projectPlaces(context), 'half'],
    ],
    context,
  ),
)
