import { chartMessages } from '#language/messages/charts.ts'
import { useMessages } from '#language/use-language.ts'
import { lazyPart } from '#program/lazy-part.ts'
import { PartOverPage } from '#program/part-over-page.tsx'
import { Button } from '#ui/controls/button.tsx'
import type { DistrictView } from '#view/district-view.ts'
import { Icon } from '#ui/marks/icons.tsx'
import { memo, useState } from 'react'
import styles from './export-all-button.module.css'

const ExportDialog = lazyPart(async () => (await import('./export-dialog.tsx')).ExportDialog)

/** Opens the choice of figures to take away at once. */
export const ExportAllButton = memo(function ExportAllButton({ viewed }: { readonly viewed: DistrictView | null }) {
  const messages = useMessages(chartMessages)
  const [isOpen, setOpen] = useState(false)
  const close = (): void => setOpen(false)
  return (
    <>
      <Button
        aria-haspopup="dialog"
        aria-label={messages.export}
        title={messages.export}
        disabled={viewed === null}
        onClick={() => setOpen(true)}
      >
        <Icon name="export" size={18} />
        <span className={styles['words']}>{messages.export}</span>
      </Button>
      {isOpen && viewed !== null && (
        <PartOverPage onClose={close}>
          <ExportDialog viewed={viewed} onClose={close} />
        </PartOverPage>
      )}
    </>
  )
})
