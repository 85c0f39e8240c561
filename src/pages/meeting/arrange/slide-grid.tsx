import type { DeckPage } from '#decks/deck-pages.ts'
import type { SlideFormat } from '#decks/slide-formats.ts'
import { slideSizes } from '#decks/slide-formats.ts'
import type { Language } from '#language/language.ts'
import { meetingMessages } from '#language/messages/meeting.ts'
import { useLanguage } from '#language/use-language.ts'
import { ControlsLanguage } from '#ui/controls/controls-language.tsx'
import { Tag } from '#ui/marks/tag.tsx'
import type { KeyboardEvent } from 'react'
import { Button } from 'react-aria-components/Button'
import { GridList, GridListItem } from 'react-aria-components/GridList'
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import { SlidePicture } from '../slide-picture.tsx'
import styles from './slide-grid.module.css'

interface SlideGridProps {
  readonly pages: readonly DeckPage[]
  readonly shape: SlideFormat
  readonly shown: number
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  /** To another place, counted from 0 among all slides. */
  readonly onMove: (id: string, place: number) => void
  readonly onHide: (id: string, isHidden: boolean) => void
  readonly onPresent: (id: string) => void
}

/** The slides of a deck as small pictures: drag, or Alt with an arrow, moves one; Delete hides it, Enter presents from there. */
export function SlideGrid({ onHide, onMove, onPresent, onSelect, pages, selected, shape, shown }: SlideGridProps) {
  const language = useLanguage()
  const messages = meetingMessages[language]
  const placeOf = (id: string): number => pages.findIndex(({ saved }) => saved.id === id)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [id] = [...keys].map(String)
      if (id === undefined) return
      const from = placeOf(id)
      const to = placeOf(String(target.key)) + (target.dropPosition === 'after' ? 1 : 0)
      onMove(id, to > from ? to - 1 : to)
    },
  })
  const press = (event: KeyboardEvent): void => {
    if (selected === null) return
    const step = event.key === 'ArrowUp' || event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowDown' || event.key === 'ArrowRight' ? 1 : 0
    if (event.altKey && step !== 0) onMove(selected, placeOf(selected) + step)
    else if (event.key === 'Delete') onHide(selected, pages[placeOf(selected)]?.saved.isHidden === false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <ControlsLanguage>
      {/* Before the list takes the key for itself. */}
      <div role="presentation" className={styles['keys']} onKeyDownCapture={press}>
        <GridList
          aria-label={messages.slides}
          className={styles['grid'] ?? ''}
          data-shape={shape}
          layout="grid"
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={selected === null ? [] : [selected]}
          onSelectionChange={(keys) => {
            const [id] = keys === 'all' ? [] : [...keys]
            if (id !== undefined) onSelect(String(id))
          }}
          onAction={(key) => onPresent(String(key))}
          dragAndDropHooks={dragAndDropHooks}
          items={pages.map((page) => ({ id: page.saved.id, page, shown, language, shape }))}
          renderEmptyState={() => <p>{messages.empty}</p>}
        >
          {({ id, page }) => (
            <GridListItem id={id} className={styles['item'] ?? ''} textValue={wordsOf(page, language)}>
              <Button slot="drag" className={styles['handle'] ?? ''}>
                ⠿
              </Button>
              <SlideThumbnail page={page} shape={shape} shown={shown} />
            </GridListItem>
          )}
        </GridList>
      </div>
    </ControlsLanguage>
  )
}

function wordsOf({ page, saved, slide }: DeckPage, language: Language): string {
  const messages = meetingMessages[language]
  const number = page === null ? (saved.isHidden ? messages.hiddenSlide : messages.noData) : String(page)
  return messages.slide({ page: number, name: slide?.title ?? saved.id })
}

interface SlideThumbnailProps {
  readonly page: DeckPage
  readonly shape: SlideFormat
  readonly shown: number
}

function SlideThumbnail({ page: { isChanged, isTitleEdited, isTitleStale, page, saved, slide }, shape, shown }: SlideThumbnailProps) {
  const messages = meetingMessages[useLanguage()]
  return (
    <>
      <span className={styles['picture']} data-left-out={page === null}>
        {slide !== null && <SlidePicture slide={slide} place={{ page, pages: shown }} size={slideSizes[shape]} />}
        {page === null && <span className={styles['leftOut']}>{saved.isHidden ? messages.hiddenSlide : messages.noData}</span>}
      </span>
      <span className={styles['name']}>
        <span className={styles['number']}>{page ?? '–'}</span>
        <span className={styles['words']}>{slide?.name ?? ''}</span>
        {isChanged && <Tag look="doubtful">{messages.dataChanged}</Tag>}
        {isTitleEdited && <Tag look={isTitleStale ? 'doubtful' : 'rule'}>{isTitleStale ? messages.titleStale : messages.titleEdited}</Tag>}
      </span>
    </>
  )
}
