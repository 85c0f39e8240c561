import type { DistrictView } from '#view/district-view.ts'
import { recordsMessages } from '#language/messages/records.ts'
import { inLanguage } from '#language/text.ts'
import { Citation } from './citation.tsx'
import type { Passage, StatementSection } from './group-statements.ts'
import { repeatsQuote } from './repeats-quote.ts'
import styles from './statement-list.module.css'

interface StatementListProps {
  readonly sections: readonly StatementSection[]
  readonly viewed: DistrictView
}

/** Passages of a section that are open from the start; the others unfold. */
const openPassages = 6

/** What the report says, section by section: each quotation with the statements taken from it. */
export function StatementList({ sections, viewed }: StatementListProps) {
  const messages = recordsMessages[viewed.language]
  return (
    <div className={styles['sections']}>
      {sections.map(({ id, name, count, passages }) => {
        const rest = passages.slice(openPassages)
        const left = rest.reduce((total, passage) => total + passage.statements.length, 0)
        return (
          <section key={id} aria-labelledby={`section-${id}`}>
            <h3 id={`section-${id}`} className={styles['heading']}>
              {name} <small>{messages.statements({ count: String(count) })}</small>
            </h3>
            <Passages passages={passages.slice(0, openPassages)} viewed={viewed} />
            {rest.length > 0 && (
              <details className={styles['more']}>
                <summary>{messages.moreStatements({ count: String(left) })}</summary>
                <Passages passages={rest} viewed={viewed} />
              </details>
            )}
          </section>
        )
      })}
    </div>
  )
}

function Passages({ passages, viewed }: { readonly passages: readonly Passage[]; readonly viewed: DistrictView }) {
  return (
    <ul className={styles['passages']}>
      {passages.map(({ quote, statements }) => (
        <li key={statements[0]?.id}>
          {quote !== null && (
            <blockquote lang="zh-CN" className={styles['quote']}>
              {quote}
            </blockquote>
          )}
          <ul className={styles['statements']}>
            {statements.map((statement) => (
              <li key={statement.id} id={`statement-${statement.id}`} tabIndex={-1}>
                {!repeatsQuote(inLanguage(statement.text, viewed.language), quote) && (
                  <span>{inLanguage(statement.text, viewed.language)}</span>
                )}
                <Citation record={statement} viewed={viewed} section={false} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
