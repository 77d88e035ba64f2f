import type { Edition } from '../core/edition.ts'
import { type MissingOwnData, missingOwnData } from '../core/own/missing-own-data.ts'
import { reconcileView } from '../core/view/reconcile-view.ts'
import type { Language, ViewState } from '../core/view/view-state.ts'
import { type DecodedView, decodeView } from './link/decode-view.ts'
import { LINK_PARAMETERS } from './link/link-parameters.ts'

export interface OpenedLink extends DecodedView {
  /** Parts of the view of which `ignored` tells; what other programs add is none. */
  readonly notUnderstood: readonly (keyof ViewState)[]
  /** What the link needs of data that another person brought. */
  readonly missingOwn: MissingOwnData
}

/**
 * Reads a link and fits it to the edition. What the edition does not have (an indicator, a year,
 * a wijk) falls back on its own and is listed in `ignored` like what was not understood.
 *
 * @param query with or without `?`
 * @param defaultLanguage language of the view when the link does not tell one
 */
export function openLink(query: string, defaultLanguage: Language, edition: Edition): OpenedLink {
  const decoded = decodeView(query, defaultLanguage)
  const view = reconcileView(decoded.view, edition)
  const unfit = LINK_PARAMETERS.filter(
    ({ key, write }) => decoded.told.includes(key) && write(decoded.view) !== write(view),
  ).map(({ key }) => key)
  const ignored = [...new Set([...decoded.ignored, ...unfit])]
  const fields = LINK_PARAMETERS.filter(({ key }) => ignored.includes(key)).map(
    ({ field }) => field,
  )
  return {
    view,
    ignored,
    notUnderstood: [...new Set(fields)],
    told: decoded.told,
    missingOwn: missingOwnData(decoded.view, edition),
  }
}
