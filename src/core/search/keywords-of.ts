import type { Texts } from '../../i18n/texts.ts'
import { reachOfIndicator } from '../access/reach-indicator.ts'
import { isBuiltInIndicatorId } from '../indicators/built-in-indicator-id.ts'
import type { IndicatorId } from '../indicators/indicator.ts'

/** Words people may search an indicator for that are not in its name; none where we wrote none. */
export function keywordsOf(id: IndicatorId, { indicatorKeywords }: Texts): readonly string[] {
  if (isBuiltInIndicatorId(id)) return indicatorKeywords.ofOurs[id]
  const reach = reachOfIndicator(id)
  return reach === null ? [] : indicatorKeywords.reach(reach.type)
}
