import { meetingMessages } from '#language/messages/meeting.ts'
import type { Language } from '#language/language.ts'
import styles from './return-to-slide.module.css'

interface Return {
  readonly language: Language
  readonly page: string
  /** On which the presenter's window is heard. */
  readonly channel: string
  /** Back to the slide. */
  readonly go: () => void
}

let leave: (() => void) | null = null

/**
 * Shows the way back to a slide over the page that a show drilled into; Esc takes it. It stands beside the page, not in it: the page
 * changes while the audience goes deeper.
 */
export function showReturn({ channel, go, language, page }: Return): void {
  hideReturn()
  const messages = meetingMessages[language]
  const button = document.createElement('button')
  button.type = 'button'
  button.className = styles['return'] ?? ''
  button.textContent = messages.backToSlide({ page })
  const back = (): void => {
    hideReturn()
    go()
  }
  const press = (event: KeyboardEvent): void => {
    // What lies over the page is closed by it first.
    if (event.key === 'Escape' && !event.defaultPrevented && document.querySelector('[role="dialog"]') === null) back()
  }
  const presenter = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(channel)
  presenter?.addEventListener('message', ({ data }: MessageEvent<{ readonly kind: string }>) => {
    // The presenter asks for the slide, or goes on to another one.
    if (data.kind === 'return' || data.kind === 'state') back()
  })
  button.addEventListener('click', back)
  window.addEventListener('keydown', press)
  document.documentElement.dataset['meeting'] = ''
  document.body.append(button)
  leave = () => {
    presenter?.close()
    button.remove()
    window.removeEventListener('keydown', press)
    delete document.documentElement.dataset['meeting']
  }
}

export function hideReturn(): void {
  leave?.()
  leave = null
}
