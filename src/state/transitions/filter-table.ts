import type { ViewState } from '../../core/view/view-state.ts'
import { VIEW_LIMITS } from '../view-limits.ts'
import { withFields } from './with-fields.ts'

/** Filters the table by free text, cut to what a link can carry. */
export function filterTable(view: ViewState, query: string): ViewState {
  const cut = query.slice(0, VIEW_LIMITS.tableQueryCharacters)
  // Half of a surrogate pair, left by the cut, can not be written in an address.
  return withFields(view, { table: { ...view.table, query: cut.replace(/\p{Surrogate}/gu, '') } })
}
