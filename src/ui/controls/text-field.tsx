import { useId } from 'react'
import styles from './text-field.module.css'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly most: number
  readonly onChange: (value: string) => void
}

/** A few words to be written, under what they are. */
export function TextField({ label, most, onChange, value }: TextFieldProps) {
  const field = useId()
  return (
    <div className={styles['field']}>
      <label htmlFor={field}>{label}</label>
      <input id={field} maxLength={most} value={value} onChange={({ target }) => onChange(target.value)} />
    </div>
  )
}
