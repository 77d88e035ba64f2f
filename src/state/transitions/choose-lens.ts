import type { LensChoice, ViewState } from '../../core/view/view-state.ts'
import { VIEW_LIMITS } from '../view-limits.ts'
import { withFields } from './with-fields.ts'

/**
 * Looks at one indicator, two or several, or at the sectors. Two indicators show their values, so
 * another measure does not stay. Small maps keep the first of what is too many, each indicator once;
 * none is the single map.
 */
export function chooseLens(view: ViewState, lens: LensChoice): ViewState {
  switch (lens.kind) {
    case 'single':
    case 'sectors':
      return withFields(view, { lens })
    case 'bivariate':
      return withFields(view, { lens, measure: { kind: 'value' } })
    case 'smallMaps': {
      const indicators = [...new Set(lens.indicators)].slice(0, VIEW_LIMITS.smallMaps)
      return withFields(view, {
        lens: indicators.length === 0 ? { kind: 'single' } : { kind: 'smallMaps', indicators },
      })
    }
  }
}
