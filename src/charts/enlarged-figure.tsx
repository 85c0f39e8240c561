import { useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import type { Figure } from '#figures/figure.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { BasisMarks } from '#ui/basis-marks.tsx'
import { CloseButton } from '#ui/close-button.tsx'
import { FigureBody } from './figure-body.tsx'
import { FigureFoot } from './figure-foot.tsx'
import { FigureTools } from './figure-tools.tsx'
import styles from './enlarged-figure.module.css'
import { ControlsLanguage } from '#ui/controls-language.tsx'
import frame from './figure-frame.module.css'

export interface EnlargedFigureProps {
  readonly figure: Figure
  readonly view: 'chart' | 'table'
  readonly onClose: () => void
}

/** A figure over the whole window, for a screen that a meeting looks at. Esc closes it. */
export function EnlargedFigure({ figure, view, onClose }: EnlargedFigureProps) {
  const [shown, setShown] = useState(view)
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
        <Modal className={styles['modal'] ?? ''}>
          <Dialog className={styles['dialog'] ?? ''}>
            <div className={styles['head']}>
              <div className={frame['words']}>
                <Heading slot="title" level={2} className={styles['title'] ?? ''}>
                  {figure.title} <BasisMarks isIllustrative={figure.isTitleIllustrative} isDoubtful={figure.isTitleDoubtful} />
                </Heading>
                <p className={styles['subtitle']}>{figure.subtitle}</p>
              </div>
              <FigureTools figure={figure} view={shown} onView={setShown} />
              <CloseButton words={chartMessages[figure.language].close} onPress={onClose} />
            </div>
            <figure data-figure={figure.id} className={styles['figure']}>
              <FigureBody figure={figure} view={shown} />
              <FigureFoot figure={figure} />
            </figure>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </ControlsLanguage>
  )
}
