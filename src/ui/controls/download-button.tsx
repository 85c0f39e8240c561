import { saveFile } from '../save-file.ts'
import { Button } from './button.tsx'

interface DownloadButtonProps {
  readonly words: string
  readonly fileName: string
  /** Made when the button is pressed. */
  readonly content: () => string
  readonly type: string
}

/** Saves a text as a file on the reader's machine. */
export function DownloadButton({ words, fileName, content, type }: DownloadButtonProps) {
  return <Button onClick={() => saveFile(new Blob([content()], { type }), fileName)}>{words}</Button>
}
