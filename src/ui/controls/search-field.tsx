import { Icon } from '../marks/icons.tsx'
import styles from './search-field.module.css'

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A line to type what is looked for; the browser's own cross empties it. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <label className={styles['field']}>
      <Icon name="search" size={16} />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        autoComplete="off"
        spellCheck="false"
        onChange={(event) => {
          onChange(event.target.value)
        }}
      />
    </label>
  )
}
