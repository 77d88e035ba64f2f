import type { IndicatorText } from '../../i18n/indicator-text.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { COMPLETE_SERVICE_TYPES } from '../services/complete-service-types.ts'
import { reachOfIndicator } from './reach-indicator.ts'

/** The words of a reach indicator, made from those of its services; null for any other. */
export function reachIndicatorText(
  { id, counted }: Pick<Indicator, 'id' | 'counted'>,
  texts: Texts,
): IndicatorText | null {
  const reach = reachOfIndicator(id)
  if (reach === null) return null
  const list = COMPLETE_SERVICE_TYPES.has(reach.type) ? 'complete' : 'partial'
  return texts.reachIndicator({ ...reach, list, counted: counted ?? null })
}
