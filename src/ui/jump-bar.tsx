import styles from './jump-bar.module.css'

interface JumpBarProps {
  /** Names the bar to those who hear it. */
  readonly label: string
  /** The parts of the page in their order; `id` is that of an element that can take the focus. */
  readonly parts: readonly { readonly id: string; readonly name: string }[]
}

/** The parts of a long page, each a press away. On a phone it stays in sight. Not links: addresses of the board say more than a part. */
export function JumpBar({ label, parts }: JumpBarProps) {
  return (
    <nav aria-label={label} className={styles['bar']}>
      {parts.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          onClick={() => {
            const part = document.getElementById(id)
            part?.scrollIntoView()
            part?.focus({ preventScroll: true })
          }}
        >
          {name}
        </button>
      ))}
    </nav>
  )
}
