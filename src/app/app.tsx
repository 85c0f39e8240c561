import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { RouterProvider, type AnyRouter } from '@tanstack/react-router'
import { AppErrorBoundary } from './errors/app-error-boundary.tsx'

interface AppProps {
  readonly queryClient: QueryClient
  readonly router: AnyRouter
}

/** The application: its data and its routes. */
export function App({ queryClient, router }: AppProps) {
  return (
    <AppErrorBoundary>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </AppErrorBoundary>
  )
}
