/** The sources of the map style. */
export const SOURCE = {
  /** What no figure changes; see `base-features.ts` for its parts. */
  base: 'base',
  /** The inhabited districts. */
  districts: 'districts',
  /** All districts, for lines around one district: a change of colours leaves them alone. */
  districtLines: 'district-lines',
  sectors: 'sectors',
  /** Every border between two sectors once. */
  sectorBorders: 'sector-borders',
  sectorDistrictBorders: 'sector-district-borders',
  breakLines: 'break-lines',
  zones: 'zones',
  zoneNames: 'zone-names',
  symbols: 'symbols',
  services: 'services',
  serviceMoves: 'service-moves',
  /** The service pointed at. */
  pointedService: 'pointed-service',
  origin: 'origin',
  municipalityNames: 'municipality-names',
  districtNames: 'district-names',
} as const

export type SourceId = (typeof SOURCE)[keyof typeof SOURCE]
