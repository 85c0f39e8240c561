import { ChecklistChart } from './kinds/checklist-chart.tsx'
import { FactsChart } from './kinds/facts-chart.tsx'
import type { WordedFigure } from './kinds.ts'
import { TiersChart } from './kinds/tiers-chart.tsx'

/** Figures that the page lays out itself: words and marks. */
export function WordFigure({ figure }: { readonly figure: WordedFigure }) {
  switch (figure.kind) {
    case 'tiers':
      return <TiersChart figure={figure} />
    case 'checklist':
      return <ChecklistChart figure={figure} />
    case 'facts':
      return <FactsChart figure={figure} />
  }
}
