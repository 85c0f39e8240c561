import { leastBar } from '#charts/kinds/histogram-layout.ts'
import type { Plot } from '#charts/plot-figure.ts'
import { LiveBars } from './live-bars.tsx'
import { LiveColumns } from './live-columns.tsx'
import { LiveLines } from './live-lines.tsx'

/** The marks of a plot as Recharts draws them; what lies below and above them stays. */
export function LiveMarks({ plot }: { readonly plot: Exclude<Plot, { readonly kind: 'timeline' }> }) {
  switch (plot.kind) {
    case 'trend':
      return <LiveLines plot={plot} />
    case 'columns':
      return <LiveColumns plot={plot} area={plot.layout.area} stacked={plot.layout.stacked} />
    case 'histogram':
      return <LiveColumns plot={plot} area={plot.layout.area} stacked={false} least={leastBar} />
    case 'bars':
      return <LiveBars plot={plot} />
  }
}
