import { Component, type ReactNode } from 'react'

interface PageBoundaryProps {
  readonly children: ReactNode
  /** What stands there once the page could not be drawn. */
  readonly instead: ReactNode
}

/** The last resort: something else than an empty page when drawing it goes wrong. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly isBroken: boolean }> {
  override readonly state = { isBroken: false }

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true }
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.instead : this.props.children
  }
}
