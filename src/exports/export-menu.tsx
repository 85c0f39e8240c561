import type { Figure } from '#figures/figure.ts'
import { tellDecksChanged } from '#decks/deck-news.ts'
import { keepAddition } from '#decks/deck-store.ts'
import { exportMessages } from '#language/messages/exports.ts'
import { meetingMessages } from '#language/messages/meeting.ts'
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
  const meeting = meetingMessages[figure.language]
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
  const addToMeeting = async (): Promise<void> => {
    const { id, parameters, scope } = figure
    const named = { id, ...(parameters === undefined ? {} : { parameters }) }
    try {
      await keepAddition({ district: scope.district, content: { kind: 'figure', figure: named } })
      tellDecksChanged()
      setTold(meeting.toMeetingDone)
    } catch {
      setTold(meeting.refused)
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
            <MenuItem
              className={styles['item'] ?? ''}
              textValue={meeting.toMeeting}
              shouldCloseOnSelect={false}
              onAction={() => void addToMeeting()}
            >
              {meeting.toMeeting}
              <small>{meeting.toMeetingUse}</small>
            </MenuItem>
          </Menu>
        </MenuContext>
        <p role="status" className={styles['told']}>
          {told}
        </p>
      </Popover>
    </ControlsLanguage>
  )
}
