import { encodeView } from '../../state/link/encode-view.ts'
import { useApp } from '../app-context.ts'

/**
 * Gives the address of what is on screen, for someone else: it always tells the language, which
 * the address bar leaves out when it is the visitor's own.
 */
export function useShareLink(): () => string {
  const { view } = useApp()
  return () => {
    const { origin, pathname } = window.location
    return `${origin}${pathname}?${encodeView(view.getState())}`
  }
}
