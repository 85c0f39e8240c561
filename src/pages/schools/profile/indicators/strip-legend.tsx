import type { Language } from '#language/language.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import styles from './place-strip.module.css'

/** What the marks of the strips mean. */
export function StripLegend({ language }: { readonly language: Language }) {
  const messages = schoolProfileMessages[language]
  const marks = [
    { id: 'range', words: messages.legendRange, path: 'M1 8H27' },
    { id: 'half', words: messages.legendHalf, path: 'M1 8H27' },
    { id: 'own', words: messages.legendOwn, path: 'M9.5 8a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z' },
    { id: 'short', words: messages.legendShort, path: 'M14 2l6 6l-6 6l-6 -6z' },
    { id: 'limit', words: messages.legendLimit, path: 'M14 1V15' },
  ]
  return (
    <ul className={styles['legend']}>
      {marks.map(({ id, words, path }) => (
        <li key={id}>
          <svg width="1.75rem" height="1rem" viewBox="0 0 28 16" aria-hidden="true">
            <path className={styles[id === 'short' ? 'own' : id]} data-short={id === 'short'} d={path} />
            {id === 'half' && <path className={styles['median']} d="M14 3V13" />}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  )
}
