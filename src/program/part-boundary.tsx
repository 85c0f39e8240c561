import { Component, type ReactNode } from 'react'
import { PartError } from './part-error.ts'

interface PartBoundaryProps {
  readonly children: ReactNode
  /** What stands in for a part that did not come; `retry` asks for it again. */
  readonly renderInstead: (error: PartError, retry: () => void) => ReactNode
}

interface PartBoundaryState {
  readonly error: Error | null
}

/** Keeps a part of the program that did not come from taking down what stands around it. Other faults go on. */
export class PartBoundary extends Component<PartBoundaryProps, PartBoundaryState> {
  override state: PartBoundaryState = { error: null }

  static getDerivedStateFromError(error: unknown): PartBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    if (!(error instanceof PartError)) throw error
    return this.props.renderInstead(error, () => {
      error.forget()
      this.setState({ error: null })
    })
  }
}
