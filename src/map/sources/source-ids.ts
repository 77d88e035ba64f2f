/** The sources of the map style. */
export const SOURCE = {
  districts: 'districts',
  /** The same again for lines around one district: a change of colours leaves them alone. */
  districtLines: 'district-lines',
  sectors: 'sectors',
  sectorDistrictBorders: 'sector-district-borders',
  municipalities: 'municipalities',
  region: 'region',
  green: 'green',
  water: 'water',
  canal: 'canal',
  roads: 'roads',
  rail: 'rail',
  metro: 'metro',
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
