import type { BarsFigure, HistogramFigure, TrendFigure } from '#figures/figure.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import { resources, type Resource } from '#indicators/resources/resource.ts'
import type { BalanceView } from './balance-view.ts'
import { distributionFigure } from './distribution-figure.ts'
import { variationFigure } from './variation-figure.ts'

export interface BalanceFigures {
  readonly variation: TrendFigure
  readonly distribution: BarsFigure | HistogramFigure
}

const built = new WeakMap<BalanceView, Map<string, BalanceFigures>>()

/** The figures of a resource, once for a view, so that charts draw again only when something changed. */
export function balanceFigures(view: BalanceView, resource: Resource, context: FigureContext): BalanceFigures {
  const figures = built.get(view) ?? new Map<string, BalanceFigures>()
  built.set(view, figures)
  const found = figures.get(resource.id)
  if (found !== undefined) return found
  const tried = view.trialSheet?.variations[resources.indexOf(resource)]?.measurement.statistic ?? null
  const made = {
    variation: variationFigure(resource, view.sheet, context, tried),
    distribution: distributionFigure(resource, view.shown, view.trialContext),
  }
  figures.set(resource.id, made)
  return made
}
