import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import styles from './tool-button.module.css'

interface ToolButtonProps extends Pick<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-expanded' | 'aria-haspopup' | 'onClick'> {
  /** What it does, shown when it is pointed at. */
  readonly words: string
  /** What it is called among many of its kind: with what it belongs to. */
  readonly name?: string
  readonly ref?: Ref<HTMLButtonElement>
  /** A drawing. */
  readonly children: ReactNode
}

/** A small button of a drawing alone, in the corner of what it works on. */
export function ToolButton({ words, name = words, children, ...rest }: ToolButtonProps) {
  return (
    <button {...rest} type="button" className={styles['tool']} aria-label={name} title={words}>
      {children}
    </button>
  )
}
