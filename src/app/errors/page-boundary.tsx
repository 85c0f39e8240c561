import { Component, type ReactNode } from 'react'
import { PageError } from './page-error.tsx'

interface PageBoundaryProps {
  readonly children: ReactNode
  /** Another page gets its try. */
  readonly page: string
}

interface PageBoundaryState {
  readonly page: string
  readonly failure: { readonly error: unknown } | null
}

/** Keeps the fault of a page inside it: the frame and the other pages go on. */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override state: PageBoundaryState = { page: this.props.page, failure: null }

  static getDerivedStateFromError(error: unknown): Partial<PageBoundaryState> {
    return { failure: { error } }
  }

  static getDerivedStateFromProps({ page }: PageBoundaryProps, state: PageBoundaryState): PageBoundaryState | null {
    return state.page === page ? null : { page, failure: null }
  }

  override render(): ReactNode {
    const { failure } = this.state
    if (failure === null) return this.props.children
    return <PageError error={failure.error} reset={() => this.setState({ failure: null })} />
  }
}
