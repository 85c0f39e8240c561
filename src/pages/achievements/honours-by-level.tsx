import type { DistrictView } from '#view/district-view.ts'
import { inLanguage } from '#language/text.ts'
import { HonourList } from '#records/honour-list.tsx'
import { levelWords } from '#records/record-words.ts'
import { levels, type Honour } from '#statistics/district-package.ts'
import styles from './achievements-page.module.css'

interface HonoursByLevelProps {
  readonly honours: readonly Honour[]
  readonly viewed: DistrictView
}

/** Honours in a column a level, the nation's first; levels without honours are left out. */
export function HonoursByLevel({ honours, viewed }: HonoursByLevelProps) {
  const columns = levels
    .map((level) => ({ level, own: honours.filter((honour) => honour.level === level) }))
    .filter(({ own }) => own.length > 0)
  return (
    <div className={styles['levels']}>
      {columns.map(({ level, own }) => (
        <section key={level} aria-labelledby={`honours-${level}`} data-level={level}>
          <h3 id={`honours-${level}`}>
            {inLanguage(levelWords[level], viewed.language)} <small>{own.length}</small>
          </h3>
          <HonourList honours={own} viewed={viewed} level={false} />
        </section>
      ))}
    </div>
  )
}
