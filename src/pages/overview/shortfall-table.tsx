import { dutyWords } from '#format/duty-words.ts'
import type { Finding } from '#findings/finding.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import type { Language } from '#language/language.ts'
import { overviewMessages } from '#language/messages/overview.ts'
import { inLanguage } from '#language/text.ts'
import { useLanguage } from '#language/use-language.ts'
import { BasisMarks } from '#ui/marks/basis-marks.tsx'
import { Tag } from '#ui/marks/tag.tsx'
import { VerdictMark } from '#ui/marks/verdict-mark.tsx'
import { ViewLink } from '#view/view-link.tsx'
import styles from './shortfall-table.module.css'

interface ShortfallTableProps {
  /** Largest gap first. */
  readonly shortfalls: readonly Finding[]
  readonly watched: readonly Finding[]
  readonly unknown: number
  readonly withoutStandard: number
}

/** So many have room beside the duties on a large screen, where English takes more of it; a phone and paper show all. */
const inSightIn: Readonly<Record<Language, number>> = { 'zh-CN': 6, en: 4 }

/** What is not met, a row each: plain words, value against limit, gap, since when and which way, who is behind it. */
export function ShortfallTable({ shortfalls, watched, unknown, withoutStandard }: ShortfallTableProps) {
  const language = useLanguage()
  const messages = overviewMessages[language]
  const inSight = inSightIn[language]
  const rest = shortfalls.slice(inSight)
  return (
    <section className={styles['section']} aria-labelledby="overview-shortfalls">
      <header className={styles['head']}>
        <h2 id="overview-shortfalls">{messages.shortfalls({ count: String(shortfalls.length) })}</h2>
        {shortfalls.length > 1 && (
          <p>
            {messages.shortfallsOrder}
            {rest.length > 0 && <span className={styles['first']}>{messages.shortfallsFirst({ count: String(inSight) })}</span>}
          </p>
        )}
        {shortfalls.length > 0 && (
          <ViewLink to="/indicators?verdict=not-met" className={styles['all']}>
            {messages.allShortfalls({ count: String(shortfalls.length) })}
          </ViewLink>
        )}
      </header>
      {shortfalls.length === 0 ? (
        <p className={styles['none']}>{unknown > 0 ? messages.shortfallsNoneKnown({ count: String(unknown) }) : messages.shortfallsNone}</p>
      ) : (
        <>
          <div className={styles['columns']} aria-hidden="true">
            <span>{messages.columnVerdict}</span>
            <span>{messages.columnIndicator}</span>
            <span>{messages.columnValue}</span>
            <span>{messages.columnGap}</span>
            <span>{messages.columnCourse}</span>
            <span>{messages.columnWho}</span>
          </div>
          <ol className={styles['list']}>
            {shortfalls.map((finding, at) => (
              <ShortfallRow key={finding.assessment.indicator.id} finding={finding} isRest={at >= inSight} />
            ))}
          </ol>
        </>
      )}
      <footer className={styles['foot']}>
        {rest.length > 0 && (
          <p className={styles['rest']}>
            {messages.rest({ count: String(rest.length), names: rest.map(({ name }) => name).join(messages.listSeparator) })}
          </p>
        )}
        <ul>
          {watched.length > 0 && (
            <li>
              <ViewLink to="/indicators?verdict=watch">{messages.watched({ count: String(watched.length) })}</ViewLink>
            </li>
          )}
          {unknown > 0 && (
            <li>
              <ViewLink to="/indicators?verdict=not-assessable">{messages.unknown({ count: String(unknown) })}</ViewLink>
            </li>
          )}
          {withoutStandard > 0 && (
            <li>
              <ViewLink to="/indicators?verdict=reference,no-standard">
                {messages.withoutStandard({ count: String(withoutStandard) })}
              </ViewLink>
            </li>
          )}
        </ul>
      </footer>
    </section>
  )
}

function ShortfallRow({ finding, isRest }: { readonly finding: Finding; readonly isRest: boolean }) {
  const language = useLanguage()
  const { indicator } = finding.assessment
  return (
    <li data-rest={isRest}>
      <ViewLink className={styles['item']} to={finding.who?.to ?? `/duty/${indicator.duty}/${indicator.id}`}>
        <span className={styles['verdict']}>
          <VerdictMark verdict="not-met" words={inLanguage(verdictWords['not-met'], language)} />
        </span>
        <span className={styles['what']}>
          <strong>{finding.name}</strong>
          <small>
            {inLanguage(dutyWords[indicator.duty].name, language)}
            {finding.rule !== null && (
              <>
                {' '}
                <Tag look="rule">{finding.rule.words}</Tag>
              </>
            )}
          </small>
        </span>
        <span className={styles['value']}>
          <span>
            <strong>{finding.value}</strong> <BasisMarks isIllustrative={finding.isIllustrative} isDoubtful={finding.doubts.length > 0} />
          </span>
          <small>{overviewMessages[language].standard({ limit: finding.limit ?? '' })}</small>
        </span>
        <span className={styles['gap']}>{finding.gap}</span>
        <span className={styles['course']}>
          <strong>{finding.since}</strong>
          {finding.course !== null && (
            <small data-direction={finding.course.direction}>
              {arrows[finding.course.direction]} {finding.course.words}
            </small>
          )}
        </span>
        <span className={styles['who']}>
          {finding.who === null ? (
            <small>{overviewMessages[language].wholeDistrict}</small>
          ) : (
            <>
              <span>{finding.who.names}</span>
              {finding.who.extent !== null && <small>{finding.who.extent}</small>}
            </>
          )}
        </span>
      </ViewLink>
    </li>
  )
}

const arrows = { narrower: '↘', wider: '↗', same: '→', none: '' } as const
