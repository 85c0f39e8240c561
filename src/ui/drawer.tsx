import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { CloseButton } from './controls/close-button.tsx'
import { ControlsLanguage } from './controls/controls-language.tsx'
import styles from './drawer.module.css'

interface DrawerProps {
  readonly title: string
  readonly closeWords: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** `start` is for the menu of a phone. */
  readonly side?: 'start' | 'end'
  readonly tone?: 'light' | 'navy'
}

/** A panel over the edge of the page, with its own scroll. Open as long as it is rendered; Esc or a press beside it closes it. */
export function Drawer({ title, closeWords, onClose, children, side = 'end', tone = 'light' }: DrawerProps) {
  return (
    <ControlsLanguage>
      <ModalOverlay
        isOpen
        isDismissable
        onOpenChange={(open) => {
          if (!open) onClose()
        }}
        className={styles['overlay'] ?? ''}
      >
        <Modal className={styles['modal'] ?? ''} data-side={side} data-tone={tone}>
          <Dialog className={styles['dialog'] ?? ''}>
            <div className={styles['head']}>
              <Heading slot="title" className={styles['title'] ?? ''}>
                {title}
              </Heading>
              <CloseButton words={closeWords} onPress={onClose} />
            </div>
            <div className={styles['body']}>{children}</div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </ControlsLanguage>
  )
}
