import type { Figure } from '#figures/figure.ts'
import { stageWords } from '#format/stage-words.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { enlargedFigureMessages } from '#language/messages/enlarged-figure.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { inLanguage } from '#language/text.ts'
import { stages, type Stage } from '#statistics/stage.ts'
import { Button } from '#ui/controls/button.tsx'
import { SegmentedControl } from '#ui/controls/segmented-control.tsx'
import type { Neighbours } from './use-neighbours.ts'
import styles from './enlarged-figure.module.css'

interface EnlargedControlsProps {
  readonly figure: Figure
  readonly view: 'chart' | 'table'
  readonly onView: (view: 'chart' | 'table') => void
  readonly onYear: (year: number | undefined) => void
  readonly onStage: (stage: Stage | null) => void
  readonly neighbours: Neighbours
  readonly onFigure: (id: string | undefined) => void
}

/** What a presenter changes under an enlarged figure: year, stage, chart or table, and which figure. */
export function EnlargedControls({ figure, view, onView, onYear, onStage, neighbours, onFigure }: EnlargedControlsProps) {
  const { language, scope } = figure
  const messages = enlargedFigureMessages[language]
  const charts = chartMessages[language]
  const at = scope.years.indexOf(scope.year)
  const { place, all, previous, next } = neighbours
  const words = { place: String(place), all: String(all) }
  return (
    <div className={styles['controls']}>
      <div className={styles['years']}>
        <Button aria-label={messages.earlier} disabled={at <= 0} onClick={() => onYear(scope.years[at - 1])}>
          ‹
        </Button>
        <SegmentedControl
          label={messages.years}
          value={String(scope.year)}
          options={scope.years.map((year) => ({ id: String(year), name: String(year) }))}
          onChange={(year) => onYear(Number(year))}
        />
        <Button aria-label={messages.later} disabled={at >= scope.years.length - 1} onClick={() => onYear(scope.years[at + 1])}>
          ›
        </Button>
      </div>
      <p className={styles['hint']}>
        {messages.keys}
        <br />
        {messages.fixedAxis}
      </p>
      <SegmentedControl
        label={messages.stage}
        value={scope.stage ?? 'all'}
        options={[
          { id: 'all', name: messages.allStages },
          ...stages.map((stage) => ({ id: stage, name: shellMessages[language][stage], title: inLanguage(stageWords[stage], language) })),
        ]}
        onChange={(stage) => onStage(stage === 'all' ? null : stage)}
      />
      <SegmentedControl
        label={charts.view}
        value={view}
        options={[
          { id: 'chart', name: charts.chartShort, title: charts.showChart },
          { id: 'table', name: charts.tableShort, title: charts.showTable },
        ]}
        onChange={onView}
      />
      {all > 1 && (
        <div className={styles['figures']}>
          <Button disabled={previous === undefined} onClick={() => onFigure(previous)}>
            ‹ {messages.previous}
          </Button>
          <span aria-label={messages.placeSpoken(words)} role="status">
            {messages.place(words)}
          </span>
          <Button disabled={next === undefined} onClick={() => onFigure(next)}>
            {messages.next} ›
          </Button>
        </div>
      )}
    </div>
  )
}
