import { reachOfIndicator } from '../access/reach-indicator.ts'
import type { Edition } from '../edition.ts'
import type { IndicatorId } from '../indicators/indicator.ts'
import { serviceTypesOf } from '../services/service-types-of.ts'
import type { ViewState } from '../view/view-state.ts'
import { isOwnId } from './own-data.ts'

/** What a view needs of data that a person brought, and that is not here. */
export interface MissingOwnData {
  /** Ids of indicators: all that a link tells of them. */
  readonly indicators: readonly IndicatorId[]
  readonly services: 'needed' | 'notNeeded'
}

export const NOTHING_MISSING: MissingOwnData = { indicators: [], services: 'notNeeded' }

/** @param view as the link tells it, before it is fitted to the edition */
export function missingOwnData(
  view: Pick<ViewState, 'indicator' | 'lens' | 'serviceTypes'>,
  edition: Pick<Edition, 'indicators'>,
): MissingOwnData {
  const asked = new Set([view.indicator, ...idsOfLens(view.lens)])
  const here = new Set(edition.indicators.map(({ id }) => id))
  const absent = [...asked].filter((id) => !here.has(id))
  const needsServices =
    view.serviceTypes.includes('own') ||
    [...asked].some((id) => reachOfIndicator(id)?.type === 'own')
  return {
    indicators: absent.filter(isOwnId),
    services: needsServices && !serviceTypesOf(edition).includes('own') ? 'needed' : 'notNeeded',
  }
}

function idsOfLens(lens: ViewState['lens']): readonly IndicatorId[] {
  switch (lens.kind) {
    case 'single':
    case 'sectors':
      return []
    case 'bivariate':
      return [lens.second]
    case 'smallMaps':
      return lens.indicators
  }
}
