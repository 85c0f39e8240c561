import { Component, type ReactNode } from 'react'
import { FaultPage } from './fault-page.tsx'

interface AppErrorBoundaryProps {
  readonly children: ReactNode
}

/** The last net: a fault outside every page leaves words and two ways on, never a white screen. */
export class AppErrorBoundary extends Component<AppErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <FaultPage /> : this.props.children
  }
}
