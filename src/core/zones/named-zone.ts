import type { NamedZoneKind, ZoneChoice } from '../view/view-state.ts'
import { DEFAULT_SHARE_PERCENT } from './definitions/below-share-of-region.ts'

/** The choice of a named definition with its usual settings. */
export function namedZone(kind: NamedZoneKind): Exclude<ZoneChoice, { kind: 'own' }> {
  return kind === 'belowRegion' ? { kind, percent: DEFAULT_SHARE_PERCENT } : { kind }
}
