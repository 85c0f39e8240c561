import type { Figure } from '#figures/figure.ts'
import { exportMessages } from '#language/messages/exports.ts'
import { ControlsLanguage } from '#ui/controls/controls-language.tsx'
import { useState, type RefObject } from 'react'
import { Menu, MenuContext, MenuItem } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { isCopy, takeFigure, takings, type Taking } from './take-figure.ts'
import styles from './export-menu.module.css'

export interface ExportMenuProps {
  readonly figure: Figure
  /** What opened the menu, beside which it stands. */
  readonly button: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
}

/** The first way has the focus as soon as the menu stands. */
const opened = { autoFocus: 'first' } as const

/** The ways to take a figure away. A file that is saved closes the menu; what was copied, or failed, is said in it. */
export function ExportMenu({ figure, button, onClose }: ExportMenuProps) {
  const messages = exportMessages[figure.language]
  const [told, setTold] = useState('')
  const take = async (taking: Taking): Promise<void> => {
    setTold(messages.working)
    try {
      await takeFigure(figure, taking)
      if (isCopy(taking)) setTold(messages[taking === 'copyTable' ? 'tableCopied' : 'pictureCopied'])
      else onClose()
    } catch {
      setTold(messages[taking === 'copyPicture' ? 'pictureRefused' : 'failed'])
    }
  }
  return (
    <ControlsLanguage>
      <Popover
        className={styles['popover'] ?? ''}
        aria-label={messages.menuOf({ title: figure.title })}
        triggerRef={button}
        placement="bottom end"
        isOpen
        onOpenChange={(open) => {
          if (!open) onClose()
        }}
      >
        <MenuContext value={opened}>
          <Menu className={styles['menu'] ?? ''} aria-label={messages.menuOf({ title: figure.title })}>
            {takings.map((taking) => (
              <MenuItem
                key={taking}
                className={styles['item'] ?? ''}
                textValue={messages[taking]}
                shouldCloseOnSelect={false}
                onAction={() => void take(taking)}
              >
                {messages[taking]}
                <small>{messages[`${taking}Use`]}</small>
              </MenuItem>
            ))}
          </Menu>
        </MenuContext>
        <p role="status" className={styles['told']}>
          {told}
        </p>
      </Popover>
    </ControlsLanguage>
  )
}
