import type { Slide } from '#decks/slide.ts'
import type { SlideFormat } from '#decks/slide-formats.ts'
import { exportMessages } from '#language/messages/exports.ts'
import { meetingMessages } from '#language/messages/meeting.ts'
import { useLanguage } from '#language/use-language.ts'
import { Button } from '#ui/controls/button.tsx'
import { Icon } from '#ui/marks/icons.tsx'
import { saveFile } from '#ui/save-file.ts'
import { useMaking } from '#ui/use-making.ts'
import styles from './deck-files.module.css'

interface DeckFilesProps {
  readonly name: string
  readonly shape: SlideFormat
  /** Those that are shown, in their order. */
  readonly slides: readonly Slide[]
}

/** A deck as a file for an office program; what writes it is loaded when it is asked for. */
export function DeckFiles({ name, shape, slides }: DeckFilesProps) {
  const language = useLanguage()
  const messages = meetingMessages[language]
  const exports = exportMessages[language]
  const { cancel, make, making } = useMaking()
  const savePptx = (): Promise<boolean> =>
    make(slides.length, async (signal, onProgress) => {
      const [{ deckPptx }, { archiveName }] = await Promise.all([import('#exports/office/deck-pptx.ts'), import('#exports/file-name.ts')])
      const [first] = slides
      const file = await deckPptx({ name, shape, slides }, signal, onProgress)
      if (first !== undefined) saveFile(file, archiveName(first, name, 'pptx'))
    })
  if (making.kind === 'busy') {
    return (
      <div className={styles['busy']}>
        <progress max={making.all} value={making.done} aria-label={exports.working} />
        <span role="status">{exports.done({ done: String(making.done), all: String(making.all) })}</span>
        <Button onClick={cancel}>{exports.cancel}</Button>
      </div>
    )
  }
  return (
    <>
      <Button disabled={slides.length === 0} title={messages.pptxUse} onClick={() => void savePptx()}>
        <Icon name="export" size={18} /> PPTX
      </Button>
      {making.kind === 'failed' && (
        <p role="status" className={styles['failed']}>
          {messages.fileFailed}
        </p>
      )}
    </>
  )
}
