import type { DistrictView } from '#view/district-view.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import { inLanguage } from '#language/text.ts'
import type { School } from '#statistics/district-package.ts'
import { Button } from '#ui/controls/button.tsx'
import { SearchField } from '#ui/controls/search-field.tsx'
import { useState } from 'react'
import { findSchools } from './find-schools.ts'
import styles from '../profile.module.css'

interface SchoolChooserProps {
  readonly chosen: readonly School[]
  readonly viewed: DistrictView
  readonly onAdd: (id: string) => void
}

/** Finds another school to set beside those chosen; without words it offers those of the same stages. */
export function SchoolChooser({ chosen, viewed, onAdd }: SchoolChooserProps) {
  const { district, language, year } = viewed
  const messages = schoolProfileMessages[language]
  const [words, setWords] = useState('')
  const { found, more } = findSchools(district.schoolsOf(null, year), chosen, words)
  return (
    <div className={styles['chooser']}>
      <SearchField label={messages.compareAdd} value={words} onChange={setWords} />
      <ul aria-label={messages.compareSuggested}>
        {found.map(({ id, name }) => (
          <li key={id}>
            <Button
              look="quiet"
              aria-label={messages.compareAddOne({ name: inLanguage(name, language) })}
              onClick={() => {
                setWords('')
                onAdd(id)
              }}
            >
              + {inLanguage(name, language)}
            </Button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p role="status">{messages.compareNobody}</p>}
      {more > 0 && <p>{messages.compareMore({ count: String(more) })}</p>}
    </div>
  )
}
