import { searchMessages } from '#language/messages/search.ts'
import { inLanguage } from '#language/text.ts'
import { useLanguage } from '#language/use-language.ts'
import { BasisMarks } from '#ui/marks/basis-marks.tsx'
import { VerdictMark } from '#ui/marks/verdict-mark.tsx'
import { Icon, type IconName } from '#ui/marks/icons.tsx'
import { Header } from 'react-aria-components/Header'
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { Text } from 'react-aria-components/Text'
import type { FoundGroup } from './find-entries.ts'
import type { EntryKind } from './search-entry.ts'
import styles from './search-palette.module.css'

const icons: Readonly<Record<EntryKind, IconName>> = {
  page: 'overview',
  indicator: 'indicator',
  school: 'school',
  class: 'classes',
  policy: 'document',
  project: 'school',
  honour: 'achievements',
  plan: 'arrow',
  statement: 'document',
}

interface SearchResultsProps {
  readonly groups: readonly FoundGroup[]
  readonly query: string
  readonly onOpen: (id: string) => void
}

/** Results by kind, each with the place where it leads. */
export function SearchResults({ groups, query, onOpen }: SearchResultsProps) {
  const language = useLanguage()
  const messages = searchMessages[language]
  if (groups.length === 0) {
    return (
      <p role="status" className={styles['nothing']}>
        {messages.nothing({ words: query.trim() })}
      </p>
    )
  }
  return (
    <div role="region" aria-label={messages.results} tabIndex={0} className={styles['results']}>
      <ListBox
        aria-label={messages.results}
        className={styles['list'] ?? ''}
        selectionMode="none"
        onAction={(key) => {
          onOpen(String(key))
        }}
      >
        {groups.map(({ kind, entries, found }) => (
          <ListBoxSection key={kind} id={kind}>
            <Header className={styles['kind'] ?? ''}>
              {messages[kind]}
              {found > entries.length && <span>{messages.count({ shown: String(entries.length), found: String(found) })}</span>}
            </Header>
            {entries.map(({ id, name, place, told }) => (
              <ListBoxItem
                key={id}
                id={id}
                textValue={inLanguage(name, language)}
                className={styles['item'] ?? ''}
                data-told={told !== null}
              >
                <Icon name={icons[kind]} size={18} />
                {/* All that is seen is heard as its name; blanks between parts are in them, as a grid draws none of its own. */}
                <Text slot="label" className={styles['label'] ?? ''}>
                  <span className={styles['name']}>{`${inLanguage(name, language)} `}</span>
                  {inLanguage(place, language) !== '' && <span className={styles['place']}>{`${inLanguage(place, language)} `}</span>}
                  {told !== null && (
                    <span className={styles['told']}>
                      {told.value} <BasisMarks isIllustrative={told.isIllustrative} isDoubtful={told.isDoubtful} />{' '}
                      <VerdictMark verdict={told.verdict} words={told.words} />
                    </span>
                  )}
                </Text>
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </div>
  )
}
