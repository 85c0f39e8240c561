import { Button } from './button.tsx'

interface DownloadButtonProps {
  readonly words: string
  readonly fileName: string
  /** Made when the button is pressed. */
  readonly content: () => string
  readonly type: string
}

/** Saves a text as a file on the reader's machine; nothing leaves the browser. */
export function DownloadButton({ words, fileName, content, type }: DownloadButtonProps) {
  const save = () => {
    const address = URL.createObjectURL(new Blob([content()], { type }))
    const link = document.createElement('a')
    link.href = address
    link.download = fileName
    link.click()
    URL.revokeObjectURL(address)
  }
  return <Button onClick={save}>{words}</Button>
}
