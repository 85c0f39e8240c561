import type { PictureSize } from '#charts/picture-frame.ts'
import { meetingMessages } from '#language/messages/meeting.ts'
import { useMessages } from '#language/use-language.ts'
import { useEffect, useRef } from 'react'
import { SlidePicture } from '../slide-picture.tsx'
import type { shownPages } from './show-state.ts'
import styles from './show-overview.module.css'

interface ShowOverviewProps {
  readonly pages: ReturnType<typeof shownPages>
  readonly size: PictureSize
  readonly current: string | null
  readonly onChoose: (slide: string) => void
}

/** All slides at once, to go to one of them. */
export function ShowOverview({ current, onChoose, pages, size }: ShowOverviewProps) {
  const messages = useMessages(meetingMessages)
  const chosen = useRef<HTMLButtonElement>(null)
  useEffect(() => chosen.current?.focus(), [])
  return (
    <div className={styles['overview']} role="group" aria-label={messages.allSlides}>
      {pages.map(({ page, saved, slide }) => (
        <button
          key={saved.id}
          ref={saved.id === current ? chosen : undefined}
          type="button"
          aria-current={saved.id === current ? 'true' : undefined}
          onClick={() => onChoose(saved.id)}
        >
          <SlidePicture slide={slide} place={{ page, pages: pages.length }} size={size} />
          <span>
            {page} {slide.name}
          </span>
        </button>
      ))}
    </div>
  )
}
