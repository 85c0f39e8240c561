import type { Text } from '#language/text.ts'
import type { DutyId } from '#statistics/duty.ts'
import { defineFigure, type FigureDefinition } from '../figure-definition.ts'
import type { BarsFigure, ChecklistFigure, TrendFigure } from '../figure.ts'
import { familyTrend, indicatorsTrend } from './family-trend.ts'
import { indicatorsBars } from './indicators-bars.ts'
import { indicatorsChecklist } from './indicators-checklist.ts'

interface Named {
  readonly id: string
  readonly name: Text
  readonly duty: DutyId
}

/** Defines the lines of an indicator's family, a line a stage; its id is the family's. */
export function familyFigure(named: Named): FigureDefinition<TrendFigure | null> {
  return defineFigure({ ...named, build: (view) => familyTrend(named.id, view) })
}

/** Defines the lines of several indicators of one unit. */
export function linesFigure(named: Named, indicators: readonly string[]): FigureDefinition<TrendFigure | null> {
  return defineFigure({ ...named, build: (view) => indicatorsTrend(named.id, indicators, view) })
}

/** Defines a bar for each of several indicators of one unit. */
export function barsOfIndicators(named: Named, indicators: readonly string[]): FigureDefinition<BarsFigure | null> {
  return defineFigure({ ...named, build: (view) => indicatorsBars(named.id, indicators, view) })
}

/** Defines a list of requirements with the verdict on each. */
export function checklistFigure(named: Named, indicators: readonly string[]): FigureDefinition<ChecklistFigure> {
  return defineFigure({ ...named, build: (view) => indicatorsChecklist(named.id, indicators, view) })
}
