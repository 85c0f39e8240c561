import type { DistrictView } from '#view/district-view.ts'
import { doubtsShown, type DoubtsOf } from '#findings/doubts-shown.ts'
import { doubtMessages } from '#language/messages/doubts.ts'
import { Notice } from '#ui/notice.tsx'
import styles from './doubts-notice.module.css'

/** So many are read at once, the rest behind a press; of very many the first hundred. */
const first = 3
const most = 100

/** Numbers of the year that contradict each other, of the district, a duty or a school; nothing where all is in order. */
export function DoubtsNotice({ viewed, ...whose }: DoubtsOf & { readonly viewed: DistrictView }) {
  const { sentences, verdicts, inOtherYears } = doubtsShown(viewed, whose)
  if (sentences.length === 0) return null
  const messages = doubtMessages[viewed.language]
  const head = [
    messages.title({ count: String(sentences.length), one: sentences.length === 1 }),
    ...(verdicts === 0 ? [] : [messages.resting({ count: String(verdicts), one: verdicts === 1 })]),
    ...(inOtherYears === 0 ? [] : [messages.otherYears({ count: String(inOtherYears), one: inOtherYears === 1 })]),
  ]
  return (
    <Notice title={head.join(messages.separator)}>
      <Sentences sentences={sentences.slice(0, first)} />
      {sentences.length > first && (
        <details className={styles['more']}>
          <summary>{messages.more({ count: String(sentences.length - first) })}</summary>
          <Sentences sentences={sentences.slice(first, most)} />
        </details>
      )}
    </Notice>
  )
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul className={styles['sentences']}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
