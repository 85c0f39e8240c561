import type { DistrictView } from '#view/district-view.ts'
import { inLanguage } from '#language/text.ts'
import type { Honour } from '#statistics/district-package.ts'
import { Citation } from './citation.tsx'
import { formatDate } from '#format/format-date.ts'
import { RecordFigures } from './record-figures.tsx'
import { levelWords } from './record-words.ts'
import styles from './records.module.css'

interface HonourListProps {
  readonly honours: readonly Honour[]
  readonly viewed: DistrictView
  /** Left out where a heading above already names the level. */
  readonly level?: boolean
}

/** Honours with level, date and numbers. */
export function HonourList({ honours, viewed, level = true }: HonourListProps) {
  const { language } = viewed
  return (
    <ul className={styles['list']}>
      {honours.map((honour) => (
        <li key={honour.id} id={`record-${honour.id}`} tabIndex={-1} className={styles['record']}>
          <p className={styles['name']}>
            {inLanguage(honour.name, language)}
            {level && (
              <span className={styles['tag']} data-level={honour.level}>
                {inLanguage(levelWords[honour.level], language)}
              </span>
            )}
          </p>
          <RecordFigures record={honour} viewed={viewed} />
          <p className={styles['foot']}>
            {honour.date !== undefined && <time dateTime={honour.date}>{formatDate(honour.date, language)}</time>}
            <Citation record={honour} viewed={viewed} />
          </p>
        </li>
      ))}
    </ul>
  )
}
