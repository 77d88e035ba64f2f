import type { Edition } from '../edition.ts'
import type { Indicator } from '../indicators/indicator.ts'
import type { LensChoice } from './view-state.ts'

/**
 * Fits a lens to what the edition holds: unknown indicators are left out, and a lens that has none
 * left, or whose second indicator is the first or a count, falls back on the single map; so do sectors that
 * the edition does not have.
 */
export function reconcileLens(
  lens: LensChoice,
  indicator: Indicator,
  edition: Edition,
): LensChoice {
  switch (lens.kind) {
    case 'single':
      return lens
    case 'sectors':
      return edition.sectors ? lens : SINGLE
    case 'bivariate': {
      const second = edition.indicators.find(({ id }) => id === lens.second)
      return second && canBeCombined(indicator, second) ? lens : SINGLE
    }
    case 'smallMaps': {
      const known = lens.indicators.filter((id) => edition.indicators.some((one) => one.id === id))
      if (known.length === lens.indicators.length) return lens
      return known.length === 0 ? SINGLE : { kind: 'smallMaps', indicators: known }
    }
  }
}

const SINGLE: LensChoice = { kind: 'single' }

/** Whether two indicators can share a map of three by three classes: counts have no classes. */
export function canBeCombined(
  first: Pick<Indicator, 'id' | 'valueKind'>,
  second: Pick<Indicator, 'id' | 'valueKind'>,
): boolean {
  return first.id !== second.id && first.valueKind !== 'count' && second.valueKind !== 'count'
}
