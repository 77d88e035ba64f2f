import { isResidential } from '../districts/residential.ts'
import type { Edition } from '../edition.ts'
import { namedZone } from '../zones/named-zone.ts'
import type { ComparisonChoice, NamedZoneKind, ZoneChoice } from './view-state.ts'

/** A zone picked by hand keeps the inhabited wijken that the edition has. */
export function reconcileZone(zone: ZoneChoice, edition: Pick<Edition, 'districts'>): ZoneChoice {
  if (zone.kind !== 'own') return zone
  const residential = new Set(edition.districts.filter(isResidential).map(({ code }) => code))
  const districts = zone.districts.filter((code) => residential.has(code))
  return districts.length === zone.districts.length ? zone : { ...zone, districts }
}

/**
 * An unknown municipality, and a zone that is compared with itself, fall back on the rest.
 */
export function reconcileComparison(
  comparison: ComparisonChoice,
  zone: ZoneChoice,
  edition: Pick<Edition, 'municipalities'>,
): ComparisonChoice {
  switch (comparison.kind) {
    case 'rest':
    case 'region':
      return comparison
    case 'municipality':
      return edition.municipalities.some(({ nis }) => nis === comparison.nis) ? comparison : REST
    case 'zone':
      return isZone(zone, comparison.zone) ? REST : comparison
  }
}

const REST: ComparisonChoice = { kind: 'rest' }

function isZone(zone: ZoneChoice, kind: NamedZoneKind): boolean {
  const named = namedZone(kind)
  if (zone.kind !== 'belowRegion' || named.kind !== 'belowRegion') return zone.kind === kind
  return zone.percent === named.percent
}
