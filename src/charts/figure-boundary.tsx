import { Component, type ReactNode } from 'react'

interface FigureBoundaryProps {
  readonly children: ReactNode
  /** What stands in for a chart that failed. */
  readonly instead: ReactNode
  /** A change of what is drawn gives the chart another try. */
  readonly subject: unknown
}

interface FigureBoundaryState {
  readonly subject: unknown
  readonly hasFailed: boolean
}

/** Keeps the failure of a chart inside its figure. */
export class FigureBoundary extends Component<FigureBoundaryProps, FigureBoundaryState> {
  override state: FigureBoundaryState = { hasFailed: false, subject: this.props.subject }

  static getDerivedStateFromError(): Partial<FigureBoundaryState> {
    return { hasFailed: true }
  }

  static getDerivedStateFromProps({ subject }: FigureBoundaryProps, state: FigureBoundaryState): FigureBoundaryState | null {
    return state.subject === subject ? null : { hasFailed: false, subject }
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.instead : this.props.children
  }
}
