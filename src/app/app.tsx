import { FigureExport } from '#charts/figure-export.ts'
import type { Figure } from '#figures/figure.ts'
import { ExportButton } from '#exports/export-button.tsx'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import type { RouterHistory } from '@tanstack/history'
import { useEffect, type ReactNode } from 'react'
import { AddressHistory } from './address/address-history.ts'
import { AppErrorBoundary } from './errors/app-error-boundary.tsx'
import { Frame } from './frame/frame.tsx'

interface AppProps {
  readonly queryClient: QueryClient
  readonly history: RouterHistory
  /** The frame, unless a test puts in something plainer. */
  readonly children?: ReactNode
  /** Called once it answers. */
  readonly onReady?: (() => void) | undefined
}

const drawExport = (figure: Figure) => <ExportButton figure={figure} />

/** The application: its data, its addresses, and the frame that shows the page of the address. */
export function App({ queryClient, history, children, onReady }: AppProps) {
  useEffect(() => onReady?.(), [onReady])
  return (
    <AppErrorBoundary>
      <QueryClientProvider client={queryClient}>
        <AddressHistory value={history}>
          <FigureExport value={drawExport}>{children ?? <Frame />}</FigureExport>
        </AddressHistory>
      </QueryClientProvider>
    </AppErrorBoundary>
  )
}
