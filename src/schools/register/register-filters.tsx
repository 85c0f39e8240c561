import type { FigureContext } from '#figures/figure-context.ts'
import { areaWords, ownershipWords, schoolKindWords } from '#format/school-words.ts'
import { schoolsMessages } from '#language/messages/schools.ts'
import { inLanguage } from '#language/text.ts'
import { areas, ownerships, schoolKinds } from '#statistics/district-package.ts'
import { Button } from '#ui/button.tsx'
import { SearchField } from '#ui/search-field.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { useDetails } from '#view-state/use-details.ts'
import { registerFilters } from './filter-register.ts'
import { optionalColumns, readColumns, type OptionalColumn } from './register-columns.tsx'
import styles from './register.module.css'

interface RegisterFiltersProps {
  readonly context: FigureContext
  readonly words: string
  readonly onWords: (words: string) => void
}

/** What the register shows: words, filters and columns. */
export function RegisterFilters({ context: { language }, words, onWords }: RegisterFiltersProps) {
  const messages = schoolsMessages[language]
  const { details, setDetails } = useDetails()
  const shown = readColumns(details.columns)
  const filtered = words !== '' || registerFilters.some((name) => details[name] !== undefined)
  const choices = {
    kind: [messages.allKinds, ...schoolKinds.map((id) => [id, inLanguage(schoolKindWords[id], language)] as const)],
    ownership: [messages.allOwnerships, ...ownerships.map((id) => [id, inLanguage(ownershipWords[id], language)] as const)],
    area: [messages.allAreas, ...areas.map((id) => [id, inLanguage(areaWords[id], language)] as const)],
    boarding: [messages.allBoarding, ['yes', messages.boards], ['no', messages.day]],
    verdict: [messages.allVerdicts, ['not-met', messages.withShort], ['watch', messages.withWatch], ['met', messages.allMet]],
  } as const
  const names: Readonly<Record<OptionalColumn, string>> = messages
  const toggle = (id: OptionalColumn) => {
    const next = optionalColumns.filter((one) => (one === id ? !shown.includes(one) : shown.includes(one)))
    setDetails({ columns: next.length === 0 ? null : next.join('.') }, 'replace')
  }
  return (
    <div className={styles['filters']}>
      <SearchField label={messages.find} value={words} onChange={onWords} />
      {registerFilters.map((name) => {
        const [all, ...options] = choices[name]
        return (
          <SelectField
            key={name}
            label={messages[name]}
            value={details[name] ?? ''}
            options={[{ id: '', name: all }, ...options.map(([id, words_]) => ({ id, name: words_ }))]}
            onChange={(value) => setDetails({ [name]: value === '' ? null : value })}
          />
        )
      })}
      {filtered && (
        <Button
          look="quiet"
          onClick={() => {
            onWords('')
            setDetails({ q: null, kind: null, ownership: null, area: null, boarding: null, verdict: null })
          }}
        >
          {messages.clear}
        </Button>
      )}
      <details className={styles['columns']}>
        <summary>{messages.columns}</summary>
        <div>
          {optionalColumns.map((id) => (
            <label key={id}>
              <input type="checkbox" checked={shown.includes(id)} onChange={() => toggle(id)} />
              {names[id]}
            </label>
          ))}
        </div>
      </details>
    </div>
  )
}
