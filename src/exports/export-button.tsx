import type { Figure } from '#figures/figure.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { lazyPart } from '#program/lazy-part.ts'
import { PartOverPage } from '#program/part-over-page.tsx'
import { ToolButton } from '#ui/controls/tool-button.tsx'
import { Icon } from '#ui/marks/icons.tsx'
import { useRef, useState } from 'react'

const ExportMenu = lazyPart(async () => (await import('./export-menu.tsx')).ExportMenu)

/** Opens the ways to take a figure away; they are loaded when they are first asked for. */
export function ExportButton({ figure }: { readonly figure: Figure }) {
  const messages = chartMessages[figure.language]
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = (): void => setOpen(false)
  return (
    <>
      <ToolButton
        ref={button}
        words={messages.export}
        name={messages.pair({ name: messages.export, value: figure.title })}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="export" size={16} />
      </ToolButton>
      {isOpen && (
        <PartOverPage onClose={close}>
          <ExportMenu figure={figure} button={button} onClose={close} />
        </PartOverPage>
      )}
    </>
  )
}
