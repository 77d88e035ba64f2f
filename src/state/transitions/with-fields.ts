import type { ViewState } from '../../core/view/view-state.ts'
import { isSameData } from '../is-same-data.ts'

/** The view with some fields replaced; `view` itself when that changes nothing. */
export function withFields(view: ViewState, fields: Partial<ViewState>): ViewState {
  const next = { ...view, ...fields }
  return isSameData(view, next) ? view : next
}
