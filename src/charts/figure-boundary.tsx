import { Component, type ReactNode } from 'react'

interface FigureBoundaryProps {
  readonly children: ReactNode
  /** What stands in for a chart that failed. */
  readonly instead: (retry: () => void) => ReactNode
  /** A change of what is drawn gives the chart another try. */
  readonly subject: unknown
}

interface FigureBoundaryState {
  readonly failedOn: unknown
  readonly failed: boolean
}

/** Keeps the failure of a chart inside its figure. */
export class FigureBoundary extends Component<FigureBoundaryProps, FigureBoundaryState> {
  override state: FigureBoundaryState = { failed: false, failedOn: undefined }

  static getDerivedStateFromError(): Partial<FigureBoundaryState> {
    return { failed: true }
  }

  static getDerivedStateFromProps({ subject }: FigureBoundaryProps, state: FigureBoundaryState): Partial<FigureBoundaryState> | null {
    return state.failedOn === subject ? null : { failed: false, failedOn: subject }
  }

  retry = (): void => this.setState({ failed: false })

  override render(): ReactNode {
    return this.state.failed ? this.props.instead(this.retry) : this.props.children
  }
}
