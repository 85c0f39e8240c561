import { isStored, type DistrictEntry } from '#data/district-entry.ts'
import type { StoredEntry } from '#data/stored/stored-entry.ts'
import { formatDate } from '#format/format-date.ts'
import type { Language } from '#language/language.ts'
import { dataMessages } from '#language/messages/data.ts'
import { inLanguage } from '#language/text.ts'
import { Button } from '#ui/controls/button.tsx'
import { ViewLink } from '#view/view-link.tsx'
import dataTable from '#ui/data-table.module.css'
import styles from './data-page.module.css'

interface DistrictTableProps {
  readonly entries: readonly DistrictEntry[]
  /** Id of the one that is on the screen. */
  readonly viewed: string | null
  readonly language: Language
  readonly onRemove: (entry: StoredEntry) => Promise<void>
}

/** The day of an instant where the reader is. */
function dayHere(instant: string): string {
  const at = new Date(instant)
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** The districts that can be viewed: edition, years, where they are kept. */
export function DistrictTable({ entries, viewed, language, onRemove }: DistrictTableProps) {
  const messages = dataMessages[language]
  return (
    <div className={styles['scroll']}>
      <table className={`${dataTable['table'] ?? ''} ${styles['districts'] ?? ''}`}>
        <thead>
          <tr>
            {[messages.district, messages.edition, messages.years, messages.place, messages.actions].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const name = inLanguage(entry.name, language)
            const years = entry.years.toSorted((one, other) => one - other)
            return (
              <tr key={entry.id}>
                <th scope="row">{name}</th>
                <td>
                  {messages.editionOf({ name: inLanguage(entry.edition.name, language), date: formatDate(entry.edition.date, language) })}
                </td>
                <td>{messages.yearsOf({ first: String(years[0]), last: String(years.at(-1)), count: String(years.length) })}</td>
                <td>
                  {isStored(entry) ? messages.own({ from: entry.from, date: formatDate(dayHere(entry.kept), language) }) : messages.server}
                </td>
                <td>
                  <div className={styles['actions']}>
                    {entry.id === viewed ? (
                      <span>{messages.viewed}</span>
                    ) : (
                      <ViewLink
                        to="/"
                        change={{ district: entry === entries[0] ? null : entry.id, year: null }}
                        aria-label={messages.viewOf({ name })}
                      >
                        {messages.view}
                      </ViewLink>
                    )}
                    {isStored(entry) && (
                      <Button look="quiet" aria-label={messages.removeOf({ name })} onClick={() => void onRemove(entry)}>
                        {messages.remove}
                      </Button>
                    )}
                  </div>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
