import { DEFAULT_VIEW } from '../../core/view/default-view.ts'
import type { ViewState } from '../../core/view/view-state.ts'
import { withFields } from './with-fields.ts'

/** Back to the first screen, in the language that is being read. */
export function resetView(view: ViewState): ViewState {
  return withFields(view, { ...DEFAULT_VIEW, language: view.language })
}
