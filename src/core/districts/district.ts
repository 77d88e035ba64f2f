/** Code of a monitoring district (BISA `mdrc`): 1-118 inhabited, 700-917 ground. */
export type DistrictCode = number

/** NIS code of a municipality, for example `21001` for Anderlecht. */
export type MunicipalityCode = string

/** What a district is: only residential districts carry figures, the others are ground. */
export type DistrictKind = 'residential' | 'cemetery' | 'industry' | 'park'

/** The official names; a place in Brussels has a Dutch and a French one. */
export interface OfficialName {
  readonly nl: string
  readonly fr: string
}

/** WGS84 longitude and latitude in degrees. */
export type LonLat = readonly [longitude: number, latitude: number]

export interface MunicipalityShare {
  readonly nis: MunicipalityCode
  /** Part of the area of the district that lies in the municipality, 0 to 1. */
  readonly areaShare: number
}

/** A monitoring district (wijk): the unit everything is measured in. */
export interface District {
  readonly code: DistrictCode
  readonly kind: DistrictKind
  readonly name: OfficialName
  /** Largest share first. */
  readonly municipalities: readonly MunicipalityShare[]
  readonly areaSquareMetres: number
  /** Centre of the largest circle inside the district. */
  readonly labelPoint: LonLat
}

export interface Municipality {
  readonly nis: MunicipalityCode
  readonly name: OfficialName
  readonly labelPoint: LonLat
}
