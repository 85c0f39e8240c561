import { Component, type ReactNode } from 'react'
import { PartError } from '#program/part-error.ts'

interface FigureBoundaryProps {
  readonly children: ReactNode
  /** What stands in for a chart that failed; a `PartError` says that its code did not come, and `retry` asks for it again. */
  readonly instead: (partError: PartError | null, retry: () => void) => ReactNode
  /** A change of what is drawn gives the chart another try. */
  readonly subject: unknown
}

interface FigureBoundaryState {
  readonly subject: unknown
  readonly failure: { readonly error: unknown } | null
}

/** Keeps the failure of a chart inside its figure. */
export class FigureBoundary extends Component<FigureBoundaryProps, FigureBoundaryState> {
  override state: FigureBoundaryState = { failure: null, subject: this.props.subject }

  static getDerivedStateFromError(error: unknown): Partial<FigureBoundaryState> {
    return { failure: { error } }
  }

  static getDerivedStateFromProps({ subject }: FigureBoundaryProps, state: FigureBoundaryState): FigureBoundaryState | null {
    return state.subject === subject ? null : { failure: null, subject }
  }

  override render(): ReactNode {
    const { failure } = this.state
    if (failure === null) return this.props.children
    const partError = failure.error instanceof PartError ? failure.error : null
    return this.props.instead(partError, () => {
      partError?.forget()
      this.setState({ failure: null })
    })
  }
}
