import type { ReferenceFacts } from '../../i18n/figure-facts.ts'
import type { ReferenceValue } from '../measures/resolved-measure.ts'
import type { DifferenceReference } from '../view/view-state.ts'
import type { ResolvedZone } from '../zones/resolve-zone.ts'

/** What texts need to name the reference of a difference. */
export function referenceFacts(
  reference: DifferenceReference,
  { source, counted }: ReferenceValue,
  { facts: zone }: Pick<ResolvedZone, 'facts'>,
): ReferenceFacts {
  if (source === 'published') return { kind: 'published' }
  switch (reference) {
    case 'region':
      return { kind: 'region', counted }
    case 'zone':
    case 'rest':
      return { kind: reference, zone, counted }
  }
}
