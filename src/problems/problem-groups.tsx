import type { ProblemGroup, ProblemWords } from '#data/words/data-error-words.ts'
import { problemMessages } from '#language/messages/problems.ts'
import { inLanguage } from '#language/text.ts'
import { useLanguage } from '#language/use-language.ts'
import { CopyButton } from '#ui/controls/copy-button.tsx'
import styles from './problem-groups.module.css'

/** So many places are shown in all; each kind gets its share, so that no kind hides another. */
const shownPlaces = 100

/** So many of a kind stand open: every kind is to be seen at a glance. */
const openPlaces = 5

/** What is wrong in a file, by field and kind with true counts: the first places to read, all of them to copy. */
export function ProblemGroups({ groups }: { readonly groups: readonly ProblemGroup[] }) {
  const language = useLanguage()
  const messages = problemMessages[language]
  const share = Math.max(openPlaces, Math.floor(shownPlaces / groups.length))
  const count = groups.reduce((sum, { problems }) => sum + problems.length, 0)
  const text = () =>
    groups
      .flatMap(({ next, problems }) =>
        problems.map(({ path, explanation }) => [path, explanation, next].map((words) => inLanguage(words, language)).join('\t')),
      )
      .join('\n')
  return (
    <>
      <CopyButton text={text} words={messages.copy({ count: String(count) })} copiedWords={messages.copied} byHandWords={messages.byHand} />
      <ul className={styles['groups']}>
        {groups.slice(0, shownPlaces).map(({ path, next, problems }) => (
          <li key={`${path.en} ${next.en} ${problems[0]?.explanation.en ?? ''}`}>
            <p>
              <code>{inLanguage(path, language)}</code> <b>{messages.places({ count: String(problems.length) })}</b>{' '}
              {inLanguage(next, language)}
            </p>
            <Places problems={problems.slice(0, openPlaces)} />
            {problems.length > openPlaces && (
              <details>
                <summary>{messages.others({ count: String(problems.length - openPlaces) })}</summary>
                <Places problems={problems.slice(openPlaces, share)} />
                {problems.length > share && <p>{messages.more({ count: String(problems.length - share) })}</p>}
              </details>
            )}
          </li>
        ))}
        {groups.length > shownPlaces && <li>{messages.moreKinds({ count: String(groups.length - shownPlaces) })}</li>}
      </ul>
    </>
  )
}

function Places({ problems }: { readonly problems: readonly ProblemWords[] }) {
  const language = useLanguage()
  return (
    <ul className={styles['problems']}>
      {problems.map((problem) => (
        <li key={problem.path.en}>
          <code>{inLanguage(problem.path, language)}</code> {inLanguage(problem.explanation, language)}
        </li>
      ))}
    </ul>
  )
}
