import styles from './select-field.module.css'

interface SelectFieldProps {
  /** Spoken, and shown where there is room for it. */
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
  readonly onChange: (value: string) => void
  readonly disabled?: boolean
  readonly showLabel?: boolean
}

/** One of many: the browser's own list, which every keyboard, phone and screen reader knows. */
export function SelectField({ label, value, options, onChange, disabled = false, showLabel = false }: SelectFieldProps) {
  return (
    <label className={styles['field']}>
      <span className={showLabel ? styles['label'] : styles['spoken']}>{label}</span>
      <select
        className={styles['select']}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          onChange(event.target.value)
        }}
      >
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
