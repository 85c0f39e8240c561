import { dutyWords } from '#format/duty-words.ts'
import { overviewMessages } from '#language/messages/overview.ts'
import { inLanguage } from '#language/text.ts'
import { useLanguage } from '#language/use-language.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import { VerdictMark } from '#ui/verdict-mark.tsx'
import { ViewLink } from '#view-state/view-link.tsx'
import type { Shortfall } from './shortfalls.ts'
import styles from './shortfall-list.module.css'

/** Indicators that are not met or to be watched, largest gap first, each opening its drill-down. */
export function ShortfallList({ shortfalls }: { readonly shortfalls: readonly Shortfall[] }) {
  const language = useLanguage()
  const messages = overviewMessages[language]
  return (
    <section className={styles['list']} aria-labelledby="overview-shortfalls">
      <header>
        <h2 id="overview-shortfalls">{messages.shortfalls}</h2>
        {shortfalls.length > 0 && <p>{messages.shortfallsOrder({ count: String(shortfalls.length) })}</p>}
      </header>
      {shortfalls.length === 0 ? (
        <p className={styles['none']}>{messages.shortfallsNone}</p>
      ) : (
        <ol tabIndex={0} aria-label={messages.shortfalls}>
          {shortfalls.map(({ assessment, sentence, behind, filled, marker }) => {
            const { indicator, verdict } = assessment
            return (
              <li key={indicator.id}>
                <ViewLink className={styles['item']} to={`/duty/${indicator.duty}/${indicator.id}`}>
                  <span className={styles['top']}>
                    <VerdictMark verdict={verdict} words={inLanguage(verdictWords[verdict], language)} />
                    <span className={styles['duty']}>{inLanguage(dutyWords[indicator.duty].name, language)}</span>
                  </span>
                  <strong>{inLanguage(indicator.name, language)}</strong>
                  <span className={styles['gap']}>
                    <span className={styles['sentence']}>{sentence}</span>
                    {behind !== null && <span title={behind.full}>{behind.short}</span>}
                  </span>
                  <svg className={styles['bar']} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" data-verdict={verdict}>
                    <rect className={styles['track']} x="0" y="2" width="100" height="4" />
                    <rect className={styles['fill']} x="0" y="2" width={filled} height="4" />
                    <rect className={styles['limit']} x={marker - 0.3} y="0" width="0.6" height="8" />
                  </svg>
                </ViewLink>
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}
