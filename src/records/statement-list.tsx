import type { DistrictView } from '#view/district-view.ts'
import { recordsMessages } from '#language/messages/records.ts'
import { inLanguage } from '#language/text.ts'
import { Citation } from './citation.tsx'
import type { Passage, StatementSection } from './group-statements.ts'
import { repeatsQuote } from './repeats-quote.ts'
import styles from './statement-list.module.css'

interface StatementListProps {
  readonly sections: readonly StatementSection[]
  readonly context: DistrictView
}

/** Passages of a section that are open from the start; the others unfold. */
const openPassages = 6

/** What the report says, section by section: each quotation with the statements taken from it. */
export function StatementList({ sections, context }: StatementListProps) {
  const messages = recordsMessages[context.language]
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
            <Passages passages={passages.slice(0, openPassages)} context={context} />
            {rest.length > 0 && (
              <details className={styles['more']}>
                <summary>{messages.moreStatements({ count: String(left) })}</summary>
                <Passages passages={rest} context={context} />
              </details>
            )}
          </section>
        )
      })}
    </div>
  )
}

function Passages({ passages, context }: { readonly passages: readonly Passage[]; readonly context: DistrictView }) {
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
                {!repeatsQuote(inLanguage(statement.text, context.language), quote) && (
                  <span>{inLanguage(statement.text, context.language)}</span>
                )}
                <Citation record={statement} context={context} section={false} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
