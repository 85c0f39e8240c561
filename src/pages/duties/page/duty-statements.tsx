import type { DistrictView } from '#view/district-view.ts'
import { recordsMessages } from '#language/messages/records.ts'
import { groupStatements } from '#records/group-statements.ts'
import { StatementList } from '#records/statement-list.tsx'
import type { DutyId } from '#statistics/duty.ts'
import styles from './duty-page.module.css'

/** Everything that the report says of a duty, wherever it stands in the report. */
export function DutyStatements({ viewed, duty }: { readonly viewed: DistrictView; readonly duty: DutyId }) {
  const messages = recordsMessages[viewed.language]
  const sections = groupStatements(viewed, (statement) => statement.duty === duty)
  return (
    <section aria-labelledby="own-words">
      <header className={styles['statementsHead']}>
        <h2 id="own-words">{messages.ownWords}</h2>
        <p>{sections.length === 0 ? messages.noStatements : messages.ownWordsNote}</p>
      </header>
      <StatementList sections={sections} viewed={viewed} />
    </section>
  )
}
