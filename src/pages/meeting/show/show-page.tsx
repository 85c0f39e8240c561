import { meetingMessages } from '#language/messages/meeting.ts'
import { shellMessages } from '#language/messages/shell.ts'
import type { DistrictView } from '#view/district-view.ts'
import { useDecks } from '../use-decks.ts'
import { ShowScreen } from './show-screen.tsx'
import styles from './show-screen.module.css'

/** What the audience sees: one slide over the whole window. */
export function ShowPage({ viewed }: { readonly viewed: DistrictView }) {
  const { deck } = useDecks(viewed)
  const messages = meetingMessages[viewed.language]
  if (deck === null) {
    return (
      <div className={styles['waiting']} aria-busy="true">
        <h1>{messages.deck}</h1>
        <p role="status">{shellMessages[viewed.language].loading}</p>
      </div>
    )
  }
  return <ShowScreen viewed={viewed} deck={deck} />
}
