import type { Language } from '#language/language.ts'
import { registerMessages } from '#language/messages/schools-register.ts'
import { inLanguage } from '#language/text.ts'
import { resources } from '#indicators/resources/resource.ts'
import { Button } from '#ui/controls/button.tsx'
import { useRef, type KeyboardEvent } from 'react'
import { schoolColumnIds, toggleColumn } from './register-column-ids.ts'
import styles from './register.module.css'

interface ColumnsMenuProps {
  readonly shown: readonly string[]
  /** Called with what the address is to say; null for the usual columns. */
  readonly onColumns: (columns: string | null) => void
  readonly language: Language
}

/** Which columns the register shows: a box for each. Closes by Escape and when the focus leaves it. */
export function ColumnsMenu({ shown, onColumns, language }: ColumnsMenuProps) {
  const messages = registerMessages[language]
  const menu = useRef<HTMLDetailsElement>(null)
  const close = () => menu.current?.removeAttribute('open')
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return
    close()
    menu.current?.querySelector('summary')?.focus()
  }
  const box = (id: string, name: string) => (
    <label key={id}>
      <input type="checkbox" checked={shown.includes(id)} onChange={() => onColumns(toggleColumn(shown, id))} onKeyDown={onKeyDown} />
      {name}
    </label>
  )
  return (
    <div
      className={styles['columns']}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close()
      }}
    >
      <details ref={menu}>
        <summary onKeyDown={onKeyDown}>{messages.columns}</summary>
        {/* The focus stays inside when a label is pressed, or the menu would close under the pointer. */}
        <div tabIndex={-1}>
          <fieldset>
            <legend>{messages.columnsOfSchool}</legend>
            {schoolColumnIds.map((id) => box(id, messages[id]))}
          </fieldset>
          <fieldset>
            <legend>{messages.columnsOfResources}</legend>
            {resources.map(({ id, shortName }) => box(id, inLanguage(shortName, language)))}
          </fieldset>
          <Button look="quiet" onClick={() => onColumns(null)} onKeyDown={onKeyDown}>
            {messages.usualColumns}
          </Button>
        </div>
      </details>
    </div>
  )
}
