import { formatWhole } from '#format/format-whole.ts'
import type { CellNeed } from '#indicators/balance/district-needs.ts'
import { namedMeasure } from '#indicators/building/named-measure.ts'
import { balanceNeedsMessages } from '#language/messages/balance-needs.ts'
import type { Language } from '#language/language.ts'
import { inLanguage } from '#language/text.ts'
import type { LongTableColumn } from '#ui/long-table/long-table-column.ts'
import { LongTable } from '#ui/long-table/long-table.tsx'
import { ViewLink } from '#view/view-link.tsx'
import { usePaper } from '#ui/use-paper.ts'
import { useState } from 'react'
import styles from './balance-needs.module.css'

interface CellNeedsProps {
  readonly needs: readonly CellNeed[]
  readonly language: Language
}

const idOf = ({ school, resource }: CellNeed) => `${school.id} ${resource.id}`

/** What each school lacks of each resource; drawn when it is opened, for it can be thousands of lines. */
export function CellNeeds({ needs, language }: CellNeedsProps) {
  const messages = balanceNeedsMessages[language]
  const isPaper = usePaper() !== null
  const [open, setOpen] = useState(false)
  const isOpen = open || isPaper
  return (
    <details className={styles['details']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{messages.cells}</summary>
      {isOpen && (
        <LongTable
          label={messages.cells}
          columns={columnsIn(language)}
          rows={needs}
          rowId={idOf}
          rowHeight={2.25}
          empty={messages.nothing}
        />
      )}
      {isOpen && needs.some(({ forgiven }) => forgiven) && <p className={styles['method']}>{messages.forgivenMeaning}</p>}
    </details>
  )
}

function columnsIn(language: Language): readonly LongTableColumn<CellNeed>[] {
  const messages = balanceNeedsMessages[language]
  return [
    { id: 'school', name: messages.school, width: 9, cell: (need) => <SchoolLink need={need} language={language} /> },
    { id: 'resource', name: messages.resource, width: 9, cell: ({ resource }) => inLanguage(resource.shortName, language) },
    {
      id: 'amount',
      name: messages.amount,
      width: 8,
      align: 'end',
      cell: ({ amount, resource }) => `+${formatWhole(amount, namedMeasure(resource.measure).unit, language)}`,
    },
    { id: 'note', name: messages.note, width: 7, cell: ({ forgiven }) => (forgiven ? messages.forgiven : '') },
  ]
}

function SchoolLink({ need: { school, resource }, language }: { readonly need: CellNeed; readonly language: Language }) {
  return <ViewLink to={`/balance?school=${school.id}&indicator=${resource.id}`}>{inLanguage(school.name, language)}</ViewLink>
}
