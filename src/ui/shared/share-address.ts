import type { ViewState } from '../../core/view/view-state.ts'
import type { LinkCodec } from '../../state/load-link-codec.ts'

/**
 * The address of a view, for someone else: it always tells the language, which the address bar
 * leaves out when it is the visitor's own.
 */
export function shareAddress(
  view: ViewState,
  { encodeView }: Pick<LinkCodec, 'encodeView'>,
): string {
  const { origin, pathname } = window.location
  return `${origin}${pathname}?${encodeView(view)}`
}
