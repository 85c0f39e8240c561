import { meetingMessages } from '#language/messages/meeting.ts'
import { shellMessages } from '#language/messages/shell.ts'
import type { DistrictView } from '#view/district-view.ts'
import { useDecks } from '../use-decks.ts'
import { PresenterScreen } from './presenter-screen.tsx'
import styles from './presenter-screen.module.css'

/** What the presenter sees beside the show: notes, what comes next, the time. */
export function PresenterPage({ viewed }: { readonly viewed: DistrictView }) {
  const { deck } = useDecks(viewed)
  if (deck === null) {
    return (
      <div className={styles['waiting']} aria-busy="true">
        <h1>{meetingMessages[viewed.language].presenter}</h1>
        <p role="status">{shellMessages[viewed.language].loading}</p>
      </div>
    )
  }
  return <PresenterScreen viewed={viewed} deck={deck} />
}
