import type { DistrictCode } from '../../core/districts/district.ts'
import type { ViewState } from '../../core/view/view-state.ts'
import { VIEW_LIMITS } from '../view-limits.ts'
import { withFields } from './with-fields.ts'

/** Puts wijken side by side, each once, in the order given; what is too many is left out. */
export function compareDistricts(view: ViewState, districts: readonly DistrictCode[]): ViewState {
  return withFields(view, { compared: [...new Set(districts)].slice(0, VIEW_LIMITS.compared) })
}

/** Puts a wijk beside the others or takes it away; a full row stays as it is. */
export function toggleCompared(view: ViewState, district: DistrictCode): ViewState {
  const others = view.compared.filter((code) => code !== district)
  const isShown = others.length < view.compared.length
  return compareDistricts(view, isShown ? others : [...view.compared, district])
}
