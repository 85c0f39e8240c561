import type { ChecklistFigure, TiersFigure } from '#figures/figure.ts'
import { ChecklistChart } from './kinds/checklist-chart.tsx'
import { TiersChart } from './kinds/tiers-chart.tsx'

/** Figures that are set in words and marks by the page itself, without a plot. */
export function WordFigure({ figure }: { readonly figure: TiersFigure | ChecklistFigure }) {
  return figure.kind === 'tiers' ? <TiersChart figure={figure} /> : <ChecklistChart figure={figure} />
}
