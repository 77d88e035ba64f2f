import type { DistrictCode, MunicipalityCode } from '../../core/districts/district.ts'
import { mainMunicipalityCode } from '../../core/districts/main-municipality.ts'
import { isResidential } from '../../core/districts/residential.ts'
import type { Edition } from '../../core/edition.ts'
import type { ViewState } from '../../core/view/view-state.ts'
import { VIEW_LIMITS } from '../view-limits.ts'
import { withFields } from './with-fields.ts'

/** Makes a zone of the wijken given, in the order of their codes; the own zone keeps its name. */
export function pickDistricts(view: ViewState, districts: readonly DistrictCode[]): ViewState {
  const picked = [...new Set(districts)].sort((one, other) => one - other)
  const name = view.zone.kind === 'own' ? view.zone.name : ''
  return withFields(view, {
    zone: { kind: 'own', name, districts: picked.slice(0, VIEW_LIMITS.ownZone.districts) },
  })
}

/** Adds a wijk to the own zone or takes it out; from a named definition it starts a zone anew. */
export function togglePicked(view: ViewState, district: DistrictCode): ViewState {
  const picked = pickedDistricts(view)
  return pickDistricts(
    view,
    picked.includes(district) ? picked.filter((code) => code !== district) : [...picked, district],
  )
}

/**
 * Adds the wijken that lie in a municipality for the largest part, or takes them out when all of
 * them are in.
 */
export function togglePickedMunicipality(
  view: ViewState,
  nis: MunicipalityCode,
  edition: Pick<Edition, 'districts'>,
): ViewState {
  const codes = edition.districts
    .filter((district) => isResidential(district) && mainMunicipalityCode(district) === nis)
    .map(({ code }) => code)
  const picked = pickedDistricts(view)
  const areAllIn = codes.every((code) => picked.includes(code))
  return pickDistricts(
    view,
    areAllIn ? picked.filter((code) => !codes.includes(code)) : [...picked, ...codes],
  )
}

/** Names the own zone, cut to what a link can carry; a named definition keeps its name. */
export function nameOwnZone(view: ViewState, name: string): ViewState {
  if (view.zone.kind !== 'own') return view
  const cut = name.slice(0, VIEW_LIMITS.ownZone.nameCharacters)
  // Half of a surrogate pair, left by the cut, can not be written in an address.
  return withFields(view, { zone: { ...view.zone, name: cut.replace(/\p{Surrogate}/gu, '') } })
}

function pickedDistricts({ zone }: ViewState): readonly DistrictCode[] {
  return zone.kind === 'own' ? zone.districts : []
}
