import type { DistrictView } from '#view/district-view.ts'
import { groupStatements } from '#records/group-statements.ts'
import { StatementList } from '#records/statement-list.tsx'
import type { Narrative } from '#statistics/district-package.ts'
import { Card } from '#ui/card.tsx'
import styles from './achievements-page.module.css'

interface ReportPartProps {
  readonly part: Narrative['part']
  readonly title: string
  /** Said when the report has no such part. */
  readonly none: string
  readonly viewed: DistrictView
}

/** The statements of one part of the report, under the report's own headings. */
export function ReportPart({ part, title, none, viewed }: ReportPartProps) {
  const sections = groupStatements(viewed, (statement) => statement.part === part)
  return (
    <Card>
      <section aria-labelledby={`part-${part}`} className={styles['part']}>
        <h2 id={`part-${part}`}>{title}</h2>
        {sections.length === 0 ? <p>{none}</p> : <StatementList sections={sections} viewed={viewed} />}
      </section>
    </Card>
  )
}
