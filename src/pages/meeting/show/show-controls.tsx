import { meetingMessages } from '#language/messages/meeting.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { ShowAction } from './show-keys.ts'
import type { ShowState, shownPages } from './show-state.ts'
import styles from './show-controls.module.css'

interface ShowControlsProps {
  readonly viewed: DistrictView
  readonly isAwake: boolean
  readonly page: ReturnType<typeof shownPages>[number] | undefined
  /** Counted from 0. */
  readonly at: number
  readonly all: number
  readonly state: ShowState
  readonly isPointing: boolean
  readonly isAuto: boolean
  readonly onAction: (action: ShowAction) => void
}

/** What a presenter presses without a keyboard; it steps back when nothing moves. Each has its key written on it. */
export function ShowControls({ all, at, isAuto, isAwake, isPointing, onAction, page, state, viewed }: ShowControlsProps) {
  const messages = meetingMessages[viewed.language]
  const { years } = viewed.district
  const year = page?.slide.scope.year ?? viewed.year
  const place = years.indexOf(year)
  const isFigure = page?.saved.content.kind === 'figure'
  return (
    <div className={styles['controls']} data-awake={isAwake} role="toolbar" aria-label={messages.controls}>
      <button type="button" disabled={at <= 0} onClick={() => onAction('previous')}>
        ‹ {messages.previousSlide}
      </button>
      <span className={styles['place']}>{messages.place({ page: String(at + 1), pages: String(all) })}</span>
      <button type="button" disabled={at >= all - 1} onClick={() => onAction('next')}>
        {messages.nextSlide} ›
      </button>
      <button type="button" onClick={() => onAction('overview')}>
        {messages.allSlides} <kbd>G</kbd>
      </button>
      {isFigure && (
        <button type="button" onClick={() => onAction('table')}>
          {messages.chartOrTable} <kbd>T</kbd>
        </button>
      )}
      {page !== undefined && page.saved.content.kind !== 'cover' && (
        <span className={styles['years']} role="group" aria-label={messages.year}>
          <button type="button" aria-label={messages.earlierYear} disabled={place <= 0} onClick={() => onAction('earlier')}>
            ‹ <kbd>↓</kbd>
          </button>
          <span>{messages.ofYear({ year: String(year) })}</span>
          <button type="button" aria-label={messages.laterYear} disabled={place >= years.length - 1} onClick={() => onAction('later')}>
            <kbd>↑</kbd> ›
          </button>
        </span>
      )}
      <button type="button" aria-pressed={isPointing} onClick={() => onAction('pointer')}>
        {messages.pointer} <kbd>P</kbd>
      </button>
      <button type="button" aria-pressed={state.isDark} onClick={() => onAction('room')}>
        {messages.darkRoom} <kbd>L</kbd>
      </button>
      <button type="button" aria-pressed={state.isBlack} onClick={() => onAction('black')}>
        {messages.black} <kbd>B</kbd>
      </button>
      <button type="button" aria-pressed={isAuto} onClick={() => onAction('auto')}>
        {messages.auto} <kbd>A</kbd>
      </button>
      {document.fullscreenEnabled && (
        <button type="button" onClick={() => onAction('full')}>
          {messages.fullScreen} <kbd>F</kbd>
        </button>
      )}
      <button type="button" onClick={() => onAction('help')}>
        {messages.help} <kbd>?</kbd>
      </button>
      <button type="button" onClick={() => onAction('leave')}>
        {messages.end} <kbd>Esc</kbd>
      </button>
    </div>
  )
}
