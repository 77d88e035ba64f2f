/**
 * The tables of the data package of an edition, with their columns in order. All are CSV as RFC 4180
 * has it: UTF-8 without byte order mark, commas, a point in a number, an empty cell for nothing.
 */
export const DATA_PACKAGE_COLUMNS = {
  districts: [
    'district',
    'kind',
    'name_nl',
    'name_fr',
    'municipality',
    'area_m2',
    'label_lon',
    'label_lat',
  ],
  district_municipalities: ['district', 'municipality', 'area_share'],
  municipalities: ['municipality', 'name_nl', 'name_fr'],
  indicators: [
    'indicator',
    'theme',
    'unit',
    'value_kind',
    'direction',
    'decimals',
    'default_year',
    'name_nl',
    'name_fr',
    'name_en',
    'definition_nl',
    'definition_fr',
    'definition_en',
    'caution_nl',
    'caution_fr',
    'caution_en',
    'derived_from',
  ],
  /** One row an indicator, year and inhabited wijk: a value, or the reason why there is none. */
  observations: ['indicator', 'year', 'district', 'value', 'missing_reason', 'source'],
  regional_values: ['indicator', 'year', 'observed_districts', 'regional_value'],
  sector_population: ['district', 'year', 'inhabitants'],
  /** One row a statistical sector: a median, or the reason why there is none. */
  sector_incomes: [
    'sector',
    'name_nl',
    'name_fr',
    'district',
    'year',
    'median',
    'missing_reason',
    'declarations',
    'inhabitants',
  ],
  zones: ['zone', 'district', 'status'],
  services: [
    'service',
    'type',
    'source_type',
    'name_nl',
    'name_fr',
    'address_nl',
    'address_fr',
    'postcode',
    'municipality',
    'district',
    'lon',
    'lat',
    'certainty',
    'precision_m',
    'confidence',
    'website',
    'source',
    'source_date',
    'note',
  ],
  sources: ['source', 'publisher', 'edition', 'retrieved', 'licence'],
} as const

export type DataPackageTable = keyof typeof DATA_PACKAGE_COLUMNS

export const DATA_PACKAGE_TABLES = [
  'districts',
  'district_municipalities',
  'municipalities',
  'indicators',
  'observations',
  'regional_values',
  'sector_population',
  'sector_incomes',
  'zones',
  'services',
  'sources',
] as const satisfies readonly DataPackageTable[]

/** The descriptor of the package, at its root. */
export const DATA_PACKAGE_DESCRIPTOR = 'datapackage.json'

/** Where a table lies in the package: `data/observations.csv`. */
export const dataPackagePath = (table: DataPackageTable): string => `data/${table}.csv`

/** The outlines of the wijken in the package, GeoJSON as RFC 7946 has it. */
export const DATA_PACKAGE_DISTRICTS_GEOJSON = 'data/districts.geojson'
