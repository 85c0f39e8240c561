import { dutyWords } from '#format/duty-words.ts'
import { overviewMessages } from '#language/messages/overview.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import { inLanguage } from '#language/text.ts'
import { useLanguage } from '#language/use-language.ts'
import { ViewLink } from '#view-state/view-link.tsx'
import type { DutySegments } from './duty-segments.ts'
import styles from './duty-segments-list.module.css'

/** The eight duties, each with its indicators as segments; a segment opens its indicator, the name its duty. */
export function DutySegmentsList({ duties }: { readonly duties: readonly DutySegments[] }) {
  const language = useLanguage()
  const messages = overviewMessages[language]
  return (
    <section className={styles['list']} aria-labelledby="overview-duties">
      <h2 id="overview-duties">{messages.duties}</h2>
      <ul>
        {duties.map(({ duty, segments, met, standards, words }) => (
          <li key={duty}>
            <ViewLink className={styles['name']} to={`/duty/${duty}`}>
              {inLanguage(dutyWords[duty].name, language)}
            </ViewLink>
            {/* For the pointer only: by keyboard and screen reader the duty's own page lists the same indicators. */}
            <span className={styles['segments']} aria-hidden="true">
              {segments.map(({ indicator, verdict }) => (
                <ViewLink
                  key={indicator.id}
                  className={styles['segment']}
                  data-verdict={verdict}
                  tabIndex={-1}
                  to={`/duty/${duty}/${indicator.id}`}
                  title={`${inLanguage(indicator.name, language)} · ${inLanguage(verdictWords[verdict], language)}`}
                />
              ))}
            </span>
            <span className={styles['count']} title={words}>
              {standards === 0 ? messages.dutyNoStandard : messages.dutyCount({ met: String(met), standards: String(standards) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
