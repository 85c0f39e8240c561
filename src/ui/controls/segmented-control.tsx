import { useId } from 'react'
import styles from './segmented-control.module.css'

interface SegmentedControlProps<Option extends string> {
  readonly label: string
  readonly value: Option
  /** `title` says in full what a short name stands for. */
  readonly options: readonly { readonly id: Option; readonly name: string; readonly title?: string }[]
  readonly onChange: (value: Option) => void
}

/** One of a few, all visible: radio buttons side by side. */
export function SegmentedControl<Option extends string>({ label, value, options, onChange }: SegmentedControlProps<Option>) {
  const group = useId()
  return (
    <div role="radiogroup" aria-label={label} className={styles['control']}>
      {options.map(({ id, name, title }) => (
        <label key={id} className={styles['option']} title={title}>
          <input type="radio" name={group} value={id} checked={id === value} onChange={() => onChange(id)} />
          <span>{name}</span>
        </label>
      ))}
    </div>
  )
}
