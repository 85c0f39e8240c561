import { useId } from 'react'
import styles from './number-field.module.css'

interface NumberFieldProps {
  readonly label: string
  /** Stands under the field: what the number is now. */
  readonly hint: string
  /** What is wrong with what was typed; empty if nothing is. */
  readonly complaint: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A line to type a number, with what is wrong with it said beneath. */
export function NumberField({ label, hint, complaint, value, onChange }: NumberFieldProps) {
  const words = useId()
  return (
    <div className={styles['field']}>
      <label>
        <span>{label}</span>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={value}
          aria-invalid={complaint !== ''}
          aria-describedby={words}
          onChange={(event) => {
            onChange(event.target.value)
          }}
        />
      </label>
      <p id={words} role={complaint === '' ? undefined : 'alert'} data-wrong={complaint !== ''}>
        {complaint === '' ? hint : complaint}
      </p>
    </div>
  )
}
