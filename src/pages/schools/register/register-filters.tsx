import { areaWords, ownershipWords, schoolKindWords } from '#format/school-words.ts'
import type { Language } from '#language/language.ts'
import { registerMessages } from '#language/messages/schools-register.ts'
import { inLanguage, type Text } from '#language/text.ts'
import { areas, ownerships, schoolKinds } from '#statistics/district-package.ts'
import { SelectField } from '#ui/controls/select-field.tsx'
import { useDetails } from '#view/use-details.ts'
import { ColumnsMenu } from './columns-menu.tsx'
import { chosenFilters, registerFilters, type RegisterFilter } from './filter-register.ts'
import { readColumns } from './register-column-ids.ts'
import { WaitingSearchField } from '#ui/controls/waiting-search-field.tsx'
import styles from './register.module.css'

type Option = readonly [id: string, name: string]

/** What the register shows: words, filters and columns. */
export function RegisterFilters({ language }: { readonly language: Language }) {
  const messages = registerMessages[language]
  const { details, setDetails } = useDetails()
  const chosen = chosenFilters(details)
  const choices = filterChoices(language)
  return (
    <div className={styles['filters']}>
      <WaitingSearchField
        label={messages.find}
        words={details.q ?? ''}
        onWords={(q) => setDetails({ q: q === '' ? null : q }, 'replace')}
      />
      {registerFilters.map((name) => (
        <SelectField
          key={name}
          label={messages[name]}
          value={chosen.get(name) ?? ''}
          options={choices[name].map(([id, words_]) => ({ id, name: words_ }))}
          onChange={(value) => setDetails({ [name]: value === '' ? null : value })}
        />
      ))}
      <ColumnsMenu shown={readColumns(details.columns)} onColumns={(columns) => setDetails({ columns }, 'replace')} language={language} />
    </div>
  )
}

function filterChoices(language: Language): Readonly<Record<RegisterFilter, readonly Option[]>> {
  const messages = registerMessages[language]
  const named = <Id extends string>(ids: readonly Id[], words: Readonly<Record<Id, Text>>) =>
    ids.map((id): Option => [id, inLanguage(words[id], language)])
  return {
    kind: [['', messages.allKinds], ...named(schoolKinds, schoolKindWords)],
    ownership: [['', messages.allOwnerships], ...named(ownerships, ownershipWords)],
    area: [['', messages.allAreas], ...named(areas, areaWords)],
    boarding: [
      ['', messages.allBoarding],
      ['yes', messages.boards],
      ['no', messages.day],
    ],
    verdict: [
      ['', messages.allVerdicts],
      ['not-met', messages.withShort],
      ['watch', messages.withWatch],
      ['met', messages.allMet],
      ['not-assessable', messages.untested],
    ],
  }
}
