import type { ButtonHTMLAttributes } from 'react'
import styles from './button.module.css'

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'className'> {
  readonly look?: 'plain' | 'primary' | 'quiet'
}

/** The browser's own button in the board's clothes. */
export function Button({ look = 'plain', ...rest }: ButtonProps) {
  return <button {...rest} type="button" className={styles['button']} data-look={look} />
}
