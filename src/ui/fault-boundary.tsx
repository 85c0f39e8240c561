import { Component, type ReactNode } from 'react'

interface FaultBoundaryProps {
  readonly children: ReactNode
  /** What stands in for what failed; `retry` gives it another try. */
  readonly instead: (error: unknown, retry: () => void) => ReactNode
  /** Another subject gets its try. */
  readonly subject: unknown
}

interface FaultBoundaryState {
  readonly subject: unknown
  readonly failure: { readonly error: unknown } | null
}

/** Keeps a fault inside what it happened in (a page, a chart): what stands around it goes on. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override state: FaultBoundaryState = { failure: null, subject: this.props.subject }

  static getDerivedStateFromError(error: unknown): Partial<FaultBoundaryState> {
    return { failure: { error } }
  }

  static getDerivedStateFromProps({ subject }: FaultBoundaryProps, state: FaultBoundaryState): FaultBoundaryState | null {
    return state.subject === subject ? null : { failure: null, subject }
  }

  override render(): ReactNode {
    const { failure } = this.state
    return failure === null ? this.props.children : this.props.instead(failure.error, () => this.setState({ failure: null }))
  }
}
