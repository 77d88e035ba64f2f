import type { Edition } from '../core/edition.ts'
import { reconcileView } from '../core/view/reconcile-view.ts'
import type { Language } from '../core/view/view-state.ts'
import { type DecodedView, decodeView } from './link/decode-view.ts'
import { LINK_PARAMETERS } from './link/link-parameters.ts'

/**
 * Reads a link and fits it to the edition. What the edition does not have (an indicator, a year,
 * a wijk) falls back on its own and is listed in `ignored` like what was not understood.
 *
 * @param query with or without `?`
 * @param defaultLanguage language of the view when the link does not tell one
 */
export function openLink(query: string, defaultLanguage: Language, edition: Edition): DecodedView {
  const decoded = decodeView(query, defaultLanguage)
  const view = reconcileView(decoded.view, edition)
  const unfit = LINK_PARAMETERS.filter(
    ({ key, write }) => decoded.told.includes(key) && write(decoded.view) !== write(view),
  ).map(({ key }) => key)
  return { view, ignored: [...new Set([...decoded.ignored, ...unfit])], told: decoded.told }
}
