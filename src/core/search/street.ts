import type { LonLat, MunicipalityCode, OfficialName } from '../districts/district.ts'

/** A street of one municipality. One that goes on in the next municipality is a street there too. */
export interface Street {
  /** Empty where the name was not seen in that language; never in both. */
  readonly name: OfficialName
  readonly municipality: MunicipalityCode
  /** A point on it, about in the middle. House numbers are not known. */
  readonly point: LonLat
}
