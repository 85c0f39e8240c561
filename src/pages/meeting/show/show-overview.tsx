import type { PictureSize } from '#charts/picture-frame.ts'
import { meetingMessages } from '#language/messages/meeting.ts'
import { useMessages } from '#language/use-language.ts'
import { GridList, GridListItem } from 'react-aria-components/GridList'
import { SlidePicture } from '../slide-picture.tsx'
import type { shownPages } from './show-state.ts'
import { useFocusReturned } from './use-focus-returned.ts'
import styles from './show-overview.module.css'

interface ShowOverviewProps {
  readonly pages: ReturnType<typeof shownPages>
  readonly size: PictureSize
  readonly current: string | null
  readonly onChoose: (slide: string) => void
}

/** The list draws its slides a step after itself: the one that is on takes the focus when it is there. */
function focus(slide: HTMLDivElement | null): void {
  slide?.focus()
}

/** All slides at once, to go to one of them: pressed, or walked to by arrows. */
export function ShowOverview({ current, onChoose, pages, size }: ShowOverviewProps) {
  const messages = useMessages(meetingMessages)
  const list = useFocusReturned<HTMLDivElement>()
  return (
    <GridList
      ref={list}
      aria-label={messages.allSlides}
      className={styles['overview'] ?? ''}
      layout="grid"
      items={pages.map((page) => ({ id: page.saved.id, page, size, current }))}
      onAction={(key) => onChoose(String(key))}
    >
      {({ id, page: { page, slide } }) => (
        <GridListItem
          id={id}
          ref={id === current ? focus : null}
          className={styles['slide'] ?? ''}
          data-current={id === current}
          textValue={`${page ?? ''} ${slide.name}`}
        >
          <SlidePicture slide={slide} place={{ page, pages: pages.length }} size={size} />
          <span>
            {page} {slide.name}
          </span>
        </GridListItem>
      )}
    </GridList>
  )
}
