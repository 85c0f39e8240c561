import { verdictWords } from '#indicators/verdict-words.ts'
import { overviewMessages } from '#language/messages/overview.ts'
import { inLanguage } from '#language/text.ts'
import { useLanguage } from '#language/use-language.ts'
import { BasisMarks } from '#ui/marks/basis-marks.tsx'
import { VerdictSign } from '#ui/marks/verdict-sign.tsx'
import { ViewLink } from '#view/view-link.tsx'
import type { HeadlineTile } from './headline-tiles.ts'
import styles from './headline-tiles-list.module.css'

/** The five headline figures; each opens what stands behind it. They stand before any chart is loaded. */
export function HeadlineTilesList({ tiles }: { readonly tiles: readonly HeadlineTile[] }) {
  const language = useLanguage()
  return (
    <ul className={styles['tiles']} aria-label={overviewMessages[language].headlineFigures}>
      {tiles.map((tile) => (
        <li key={tile.id}>
          <ViewLink className={styles['tile']} to={tile.to} data-verdict={tile.verdict ?? undefined}>
            <span className={styles['name']}>
              <span>
                {tile.name}{' '}
                {tile.statistic.kind === 'value' && (
                  <BasisMarks isIllustrative={tile.statistic.status !== 'reported'} isDoubtful={tile.statistic.doubts !== undefined} />
                )}
              </span>
              {tile.verdict !== null && (
                <span className={styles['verdict']} data-verdict={tile.verdict}>
                  <VerdictSign verdict={tile.verdict} />
                  <span className={styles['words']}>{inLanguage(verdictWords[tile.verdict], language)}</span>
                </span>
              )}
            </span>
            <span className={styles['value']}>
              <strong data-missing={tile.statistic.kind === 'missing'}>{tile.number}</strong> {tile.unit}
            </span>
            <span className={styles['detail']}>{tile.detail}</span>
          </ViewLink>
        </li>
      ))}
    </ul>
  )
}
