import type { DistrictCode } from '../districts/district.ts'
import { mainMunicipalityCode } from '../districts/main-municipality.ts'
import { isResidential, residentialCodes } from '../districts/residential.ts'
import type { Edition } from '../edition.ts'
import type { ComparisonChoice } from '../view/view-state.ts'
import { namedZone } from '../zones/named-zone.ts'
import { type ResolvedZone, resolveZone } from '../zones/resolve-zone.ts'

/** What the zone is compared with: the choice and its residential districts, in edition order. */
export interface ComparedGroup {
  readonly choice: ComparisonChoice
  readonly districts: readonly DistrictCode[]
}

/**
 * Resolves a comparison to districts. The region and a municipality keep the districts that lie in
 * the zone too; a district belongs to the municipality in which the largest part of it lies.
 */
export function comparedGroup(
  choice: ComparisonChoice,
  zone: Pick<ResolvedZone, 'rest'>,
  edition: Edition,
): ComparedGroup {
  return { choice, districts: districtsOf(choice, zone, edition) }
}

function districtsOf(
  choice: ComparisonChoice,
  zone: Pick<ResolvedZone, 'rest'>,
  edition: Edition,
): readonly DistrictCode[] {
  switch (choice.kind) {
    case 'rest':
      return zone.rest
    case 'region':
      return residentialCodes(edition.districts)
    case 'municipality':
      return edition.districts
        .filter((one) => isResidential(one) && mainMunicipalityCode(one) === choice.nis)
        .map(({ code }) => code)
    case 'zone':
      return resolveZone(namedZone(choice.zone), edition).inside
  }
}
