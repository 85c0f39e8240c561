import type { ChecklistFigure, FactsFigure, TiersFigure } from '#figures/figure.ts'
import { ChecklistChart } from './kinds/checklist-chart.tsx'
import { FactsChart } from './kinds/facts-chart.tsx'
import { TiersChart } from './kinds/tiers-chart.tsx'

/** Figures that are set in words and marks by the page itself, without a plot. */
export function WordFigure({ figure }: { readonly figure: TiersFigure | ChecklistFigure | FactsFigure }) {
  switch (figure.kind) {
    case 'tiers':
      return <TiersChart figure={figure} />
    case 'checklist':
      return <ChecklistChart figure={figure} />
    case 'facts':
      return <FactsChart figure={figure} />
  }
}
