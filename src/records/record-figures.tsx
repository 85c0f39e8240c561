import { recordStatistic } from '#figures/record-statistic.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { statusWords } from '#format/status-words.ts'
import { inLanguage } from '#language/text.ts'
import type { RecordFigure } from '#statistics/district-package.ts'
import styles from './records.module.css'

interface RecordFiguresProps {
  readonly figures: readonly RecordFigure[]
  readonly context: FigureContext
}

/** The numbers of a project, an honour or a plan, each a value with its unit or the reason why there is none. */
export function RecordFigures({ figures, context }: RecordFiguresProps) {
  const { district, language } = context
  if (figures.length === 0) return null
  return (
    <dl className={styles['figures']}>
      {figures.map((figure) => {
        const statistic = recordStatistic(figure, district)
        return (
          <div key={`${figure.name.en} ${figure.statements?.join(' ') ?? ''}`}>
            <dt>{inLanguage(figure.name, language)}</dt>
            <dd data-missing={statistic.kind === 'missing'}>
              {formatStatistic(statistic, figure.unit, language)}
              {statistic.kind === 'value' && statistic.status === 'illustrative' && (
                <span className={styles['illustrative']}>{inLanguage(statusWords.illustrative, language)}</span>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
