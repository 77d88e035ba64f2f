import type { Edition } from '../../core/edition.ts'
import { findIndicator } from '../../core/indicators/find-indicator.ts'
import type { IndicatorId } from '../../core/indicators/indicator.ts'
import { canBeCombined } from '../../core/view/reconcile-lens.ts'
import type { LensChoice } from '../../core/view/view-state.ts'

/** Income, unemployment, income support, social housing: shown first beside another figure. */
const USUAL: readonly IndicatorId[] = ['2336', '2233', '2531', '2268']
const FIRST_SMALL_MAPS = 4

/** What a lens shows when it is chosen; the single map where it can show nothing. */
export function defaultLens(
  kind: LensChoice['kind'],
  shown: IndicatorId,
  edition: Pick<Edition, 'indicators'>,
): LensChoice {
  const indicator = findIndicator(edition.indicators, shown)
  const others = [...USUAL, ...edition.indicators.map(({ id }) => id)].filter(
    (id) => id !== shown && edition.indicators.some((one) => one.id === id),
  )
  switch (kind) {
    case 'single':
    case 'sectors':
      return { kind }
    case 'bivariate': {
      const second = others.find((id) =>
        canBeCombined(indicator, findIndicator(edition.indicators, id)),
      )
      return second === undefined ? { kind: 'single' } : { kind, second }
    }
    case 'smallMaps':
      return { kind, indicators: [...new Set([shown, ...others])].slice(0, FIRST_SMALL_MAPS) }
  }
}
