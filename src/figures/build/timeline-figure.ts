import { scaleFor } from '#format/scale.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { DistrictView } from '#view/district-view.ts'
import { figureHead, type FigureHead } from './figure-head.ts'
import type { FigureTable, TimelineFigure } from '../figure.ts'

interface TimelineInput extends FigureHead {
  readonly years: TimelineFigure['years']
  readonly events: TimelineFigure['events']
  /** Stand for the status and the sources of the events, one each. */
  readonly statistics: readonly Statistic[]
  /** Projects and policies have different columns, so the page gives the table. */
  readonly table: FigureTable
}

/** What happened when, in the order given. */
export function timelineFigure(input: TimelineInput, viewed: DistrictView): TimelineFigure {
  return {
    kind: 'timeline',
    ...figureHead(input, viewed, scaleFor('item', 0, viewed.language), input.statistics, []),
    years: input.years,
    events: input.events,
    table: input.table,
  }
}
