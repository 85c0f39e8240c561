import { exportMessages } from '#language/messages/exports.ts'
import { meetingMessages } from '#language/messages/meeting.ts'
import { useLanguage } from '#language/use-language.ts'
import { Button } from '#ui/controls/button.tsx'
import { Drawer } from '#ui/drawer.tsx'
import { paperLayouts, type PaperLayout } from './deck-paper.tsx'
import styles from './print-dialog.module.css'

interface PrintDialogProps {
  readonly layout: PaperLayout
  readonly onLayout: (layout: PaperLayout) => void
  readonly onPrint: () => void
  readonly onClose: () => void
}

/** How the deck is to stand on paper, or in a PDF, which the browser makes of it. */
export function PrintDialog({ layout, onClose, onLayout, onPrint }: PrintDialogProps) {
  const language = useLanguage()
  const messages = meetingMessages[language]
  const words: Readonly<Record<PaperLayout, string>> = {
    one: messages.paperOne,
    two: messages.paperTwo,
    six: messages.paperSix,
    notes: messages.paperNotes,
  }
  return (
    <Drawer title={messages.print} closeWords={exportMessages[language].close} onClose={onClose}>
      <fieldset className={styles['layouts']}>
        <legend>{messages.paper}</legend>
        {paperLayouts.map((one) => (
          <label key={one}>
            <input type="radio" name="paper" checked={layout === one} onChange={() => onLayout(one)} />
            {words[one]}
          </label>
        ))}
      </fieldset>
      <p className={styles['note']}>{messages.paperPdf}</p>
      <Button look="primary" onClick={onPrint}>
        {messages.print}
      </Button>
    </Drawer>
  )
}
