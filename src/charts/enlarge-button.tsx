import { useEffect, useRef } from 'react'
import type { Figure } from '#figures/figure.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { ToolButton } from '#ui/controls/tool-button.tsx'
import { useDetails } from '#view/use-details.ts'
import { LazyEnlargedFigure } from './lazy-enlarged-figure.tsx'

interface EnlargeButtonProps {
  readonly figure: Figure
  /** How the figure is shown on the page, and first in the window. */
  readonly view: 'chart' | 'table'
}

/** Shows its figure over the whole window, at an address of its own; the figure that the address names is shown so. */
export function EnlargeButton({ figure, view }: EnlargeButtonProps) {
  const messages = chartMessages[figure.language]
  const { details, setDetails } = useDetails()
  const isOpen = details.figure === figure.id
  const isClosed = details.figure === undefined
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    // To where the reader was, unless another figure has followed this one.
    if (wasOpen.current && isClosed) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen, isClosed])
  return (
    <>
      <ToolButton
        ref={button}
        words={messages.enlarge}
        name={messages.pair({ name: messages.enlarge, value: figure.title })}
        onClick={() => setDetails({ figure: figure.id })}
      >
        <svg width="1rem" height="1rem" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
          <path d="M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7" />
        </svg>
      </ToolButton>
      {isOpen && <LazyEnlargedFigure figure={figure} view={view} onClose={() => setDetails({ figure: null }, 'replace')} />}
    </>
  )
}
