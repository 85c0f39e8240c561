import { verdictWords } from '#indicators/verdict-words.ts'
import { statusWords } from '#format/status-words.ts'
import { overviewMessages } from '#language/messages/overview.ts'
import { inLanguage } from '#language/text.ts'
import { useLanguage } from '#language/use-language.ts'
import { VerdictMark } from '#ui/verdict-mark.tsx'
import { ViewLink } from '#view-state/view-link.tsx'
import type { HeadlineTile } from './headline-tiles.ts'
import styles from './headline-tiles-list.module.css'

/** The five headline figures; each opens its indicator. They stand before any chart is loaded. */
export function HeadlineTilesList({ tiles }: { readonly tiles: readonly HeadlineTile[] }) {
  const language = useLanguage()
  return (
    <ul className={styles['tiles']} aria-label={overviewMessages[language].headlineFigures}>
      {tiles.map((tile) => (
        <li key={tile.id}>
          <ViewLink className={styles['tile']} to={tile.to}>
            <span className={styles['name']}>{tile.name}</span>
            <span className={styles['value']}>
              <strong data-missing={tile.statistic.kind === 'missing'}>{tile.number}</strong> {tile.unit}
            </span>
            <span className={styles['detail']}>
              {tile.assessment !== null && (
                <VerdictMark verdict={tile.assessment.verdict} words={inLanguage(verdictWords[tile.assessment.verdict], language)} />
              )}
              {tile.detail !== '' && <span>{tile.detail}</span>}
              {tile.statistic.kind === 'value' && tile.statistic.status !== 'reported' && (
                <span className={styles['status']}>{inLanguage(statusWords[tile.statistic.status], language)}</span>
              )}
            </span>
          </ViewLink>
        </li>
      ))}
    </ul>
  )
}
