import { memo, use, useId, useState } from 'react'
import type { Figure } from '#figures/figure.ts'
import { BasisMarks } from '#ui/marks/basis-marks.tsx'
import { EnlargeButton } from './enlarge-button.tsx'
import { FigureBody } from './figure-body.tsx'
import { FigureExport } from './figure-export.ts'
import { FigureFoot } from './figure-foot.tsx'
import { FigureTools } from './figure-tools.tsx'
import { isPlotted } from './kinds.ts'
import './chart-colours.css'
import styles from './figure-frame.module.css'

interface FigureFrameProps {
  readonly figure: Figure
  /** What the whole page shows; the figure's own switch departs from it until the page's changes. */
  readonly view: 'chart' | 'table'
  readonly headingLevel?: 2 | 3 | 4
  /** Height of the plot in px, where the page does not give the figure its height. */
  readonly height?: number
}

/** On paper a chart has a column; what is words and numbers has the width of the page. */
function paperRoom(figure: Figure, view: 'chart' | 'table'): 'column' | 'page' {
  return view === 'chart' && isPlotted(figure) ? 'column' : 'page'
}

/** A figure in its card: the finding, the measure, the chart or its table, and what it rests on. */
export const FigureFrame = memo(function FigureFrame({ figure, view, headingLevel = 3, height }: FigureFrameProps) {
  const [choice, setChoice] = useState({ page: view, own: view })
  const title = useId()
  const drawExport = use(FigureExport)
  const shown = choice.page === view ? choice.own : view
  // Forgotten at once, or it would come back with the page's former view.
  if (choice.page !== view) setChoice({ page: view, own: view })
  const Heading = `h${headingLevel}` as const
  return (
    <figure className={styles['frame']} data-figure={figure.id} data-paper={paperRoom(figure, shown)} aria-labelledby={title}>
      <div className={styles['head']}>
        <div className={styles['words']}>
          <Heading id={title} className={styles['title']}>
            {figure.title} <BasisMarks isIllustrative={figure.isTitleIllustrative} isDoubtful={figure.isTitleDoubtful} />
          </Heading>
          <p className={styles['subtitle']}>{figure.subtitle}</p>
        </div>
        <FigureTools figure={figure} view={shown} onView={(own) => setChoice({ page: view, own })}>
          <EnlargeButton figure={figure} view={shown} />
          {drawExport?.(figure)}
        </FigureTools>
      </div>
      <FigureBody figure={figure} view={shown} height={height} />
      <FigureFoot figure={figure} />
    </figure>
  )
})
