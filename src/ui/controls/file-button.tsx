import type { ReactNode } from 'react'
import styles from './file-button.module.css'

interface FileButtonProps {
  /** What files the browser offers, as in `accept`. */
  readonly accept: string
  readonly onFile: (file: File) => void
  readonly children: ReactNode
}

/** Lets the reader choose a file of this computer. */
export function FileButton({ accept, onFile, children }: FileButtonProps) {
  return (
    <label className={styles['file']}>
      {children}
      <input
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file !== undefined) onFile(file)
          // The same file is to be had again once it is corrected.
          currentTarget.value = ''
        }}
      />
    </label>
  )
}
