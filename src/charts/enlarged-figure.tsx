import { use, useState, type KeyboardEvent } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import type { Figure } from '#figures/figure.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { enlargedFigureMessages } from '#language/messages/enlarged-figure.ts'
import { BasisMarks } from '#ui/marks/basis-marks.tsx'
import { CloseButton } from '#ui/controls/close-button.tsx'
import { ControlsLanguage } from '#ui/controls/controls-language.tsx'
import { useDetails } from '#view/use-details.ts'
import { useViewState } from '#view/use-view-state.ts'
import { EnlargedControls } from './enlarged-controls.tsx'
import { FigureBody } from './figure-body.tsx'
import { FigureExport } from './figure-export.ts'
import { FigureFoot } from './figure-foot.tsx'
import { FullScreenButton } from './full-screen-button.tsx'
import { useNeighbours } from './use-neighbours.ts'
import styles from './enlarged-figure.module.css'
import frame from './figure-frame.module.css'

export interface EnlargedFigureProps {
  readonly figure: Figure
  readonly view: 'chart' | 'table'
  readonly onClose: () => void
}

/**
 * A figure over the whole window, for a screen that a meeting looks at: in type that is read from the last row, year by year on
 * one axis, and on to the next figure of the page. Esc closes it.
 */
export function EnlargedFigure({ figure, view, onClose }: EnlargedFigureProps) {
  const [shown, setShown] = useState(view)
  const drawExport = use(FigureExport)
  const { setView } = useViewState()
  const { setDetails } = useDetails()
  const messages = enlargedFigureMessages[figure.language]
  const { scope } = figure
  const neighbours = useNeighbours(figure.id)
  const showYear = (year: number | undefined): void => {
    if (year !== undefined) setView({ year: year === scope.years.at(-1) ? null : year }, 'replace')
  }
  const showFigure = (id: string | undefined): void => {
    if (id !== undefined) setDetails({ figure: id }, 'replace')
  }
  const at = scope.years.indexOf(scope.year)
  const press = (event: KeyboardEvent): void => {
    // In the chart, and among choices, arrows have a meaning of their own.
    if (event.target instanceof Element && event.target.closest('[role="application"], [role="radiogroup"], [role="region"]') !== null)
      return
    if (event.key === 'ArrowLeft') showYear(scope.years[at - 1])
    else if (event.key === 'ArrowRight') showYear(scope.years[at + 1])
    else if (event.key === 'PageUp') showFigure(neighbours.previous)
    else if (event.key === 'PageDown') showFigure(neighbours.next)
    else return
    event.preventDefault()
  }
  return (
    <ControlsLanguage>
      {/* What is pressed in the dialog comes here too, wherever in it the focus is. */}
      <div role="presentation" className={styles['keys']} onKeyDown={press}>
        <ModalOverlay
          isOpen
          isDismissable
          onOpenChange={(open) => {
            if (!open) onClose()
          }}
          className={styles['overlay'] ?? ''}
        >
          <Modal className={styles['modal'] ?? ''}>
            <Dialog className={styles['dialog'] ?? ''} data-enlarged={figure.id}>
              <div className={styles['content']}>
                <div className={styles['head']}>
                  <div className={frame['words']}>
                    <Heading slot="title" level={2} className={styles['title'] ?? ''}>
                      {figure.title} <BasisMarks isIllustrative={figure.isTitleIllustrative} isDoubtful={figure.isTitleDoubtful} />
                    </Heading>
                    <p className={styles['subtitle']}>{figure.subtitle}</p>
                  </div>
                  {drawExport?.(figure)}
                  <FullScreenButton language={figure.language} />
                  <CloseButton words={chartMessages[figure.language].close} onPress={onClose} />
                </div>
                <figure data-figure={figure.id} className={styles['figure']}>
                  <FigureBody figure={figure} view={shown} isLarge />
                  <FigureFoot figure={figure} />
                </figure>
                <p className={styles['scope']}>{messages.scope({ district: scope.districtName, edition: scope.edition })}</p>
                <EnlargedControls
                  figure={figure}
                  view={shown}
                  onView={setShown}
                  onYear={showYear}
                  onStage={(stage) => setView({ stage }, 'replace')}
                  neighbours={neighbours}
                  onFigure={showFigure}
                />
              </div>
            </Dialog>
          </Modal>
        </ModalOverlay>
      </div>
    </ControlsLanguage>
  )
}
