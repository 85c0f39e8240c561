import { meetingMessages } from '#language/messages/meeting.ts'
import { useMessages } from '#language/use-language.ts'
import { useFocusReturned } from './use-focus-returned.ts'
import styles from './show-help.module.css'

/** Which key does what, over the slide. */
export function ShowHelp({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages(meetingMessages)
  const over = useFocusReturned<HTMLDivElement>()
  const keys = [
    [`→ PageDown ${messages.space}`, messages.nextSlide],
    ['← PageUp', messages.previousSlide],
    ['Home End', messages.firstOrLast],
    [`0–9 Enter`, messages.goTo],
    ['Enter', messages.drillKey],
    ['↑ ↓', messages.stepYears],
    ['T', messages.chartOrTable],
    ['G', messages.allSlides],
    ['B', messages.black],
    ['P', messages.pointer],
    ['L', messages.darkRoom],
    ['F', messages.fullScreen],
    ['A', messages.autoKey],
    ['Esc', messages.end],
  ] as const
  return (
    <div ref={over} className={styles['help']}>
      <h2>{messages.help}</h2>
      <dl>
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onClose}>
        {messages.close}
      </button>
    </div>
  )
}
