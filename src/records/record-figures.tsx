import { valueOfRecord } from '#statistics/from-records.ts'
import type { DistrictView } from '#view/district-view.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { statusWords } from '#format/status-words.ts'
import { inLanguage } from '#language/text.ts'
import type { RecordFigure } from '#statistics/district-package.ts'
import type { Status } from '#statistics/statistic.ts'
import styles from './records.module.css'

interface RecordFiguresProps {
  readonly record: { readonly figures: readonly RecordFigure[]; readonly status: Status }
  readonly viewed: DistrictView
}

/**
 * The numbers of a project, an honour or a plan, each a value with its unit or the reason why there is none. A made-up
 * number in a reported record is marked; in a made-up record the record's own status says it for all.
 */
export function RecordFigures({ record: { figures, status }, viewed }: RecordFiguresProps) {
  const { language } = viewed
  if (figures.length === 0) return null
  return (
    <dl className={styles['figures']}>
      {figures.map((figure) => {
        const statistic = valueOfRecord(figure)
        return (
          <div key={`${figure.name.en} ${figure.statements?.join(' ') ?? ''}`}>
            <dt>{inLanguage(figure.name, language)}</dt>
            <dd data-missing={statistic.kind === 'missing'}>
              {formatStatistic(statistic, figure.unit, language)}
              {statistic.kind === 'value' && statistic.status !== status && (
                <span className={styles['illustrative']}>{inLanguage(statusWords[statistic.status], language)}</span>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
