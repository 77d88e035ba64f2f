/** How a collected file is turned into a file of `data/`. */
export type ImportStep =
  /** Byte for byte. */
  | { readonly kind: 'copy' }
  /** Only rows whose indicator is in `indicators/definitions.csv`. */
  | { readonly kind: 'usedIndicators' }
  /** Coordinates rounded to 6 decimals (about 0.1 m). */
  | { readonly kind: 'roundCoordinates' }

/** Where a file comes from, in the words of its publisher or of the collection it was found in. */
export interface Provenance {
  readonly publisher: string
  readonly edition: string
  readonly retrieved: string
  readonly licenceAsStated: string
  readonly foundIn: string
}

export interface CollectedFile {
  /** The same in the collected folder and in `data/`. */
  readonly path: string
  readonly step: ImportStep
  readonly provenance: Provenance
}

const COPY: ImportStep = { kind: 'copy' }
const USED_INDICATORS: ImportStep = { kind: 'usedIndicators' }
const ROUND: ImportStep = { kind: 'roundCoordinates' }

const BISA_LICENCE =
  'free reuse with mention of the source (IBSA/BISA and Statbel) and of changes, as quoted by another project; the licence text itself was not read'
const OSM_LICENCE = 'ODbL 1.0 (© OpenStreetMap contributors)'

const URBIS: Provenance = {
  publisher: 'UrbIS Adm (Paradigm.brussels); partition in districts by BISA / perspective.brussels',
  edition: 'partition fixed since 2007; date of the geometry not stated',
  retrieved: 'not stated',
  licenceAsStated: 'open data with attribution; the licence text itself was not read',
  foundIn: 'collected sources of the project',
}

const URBIS_DERIVED: Provenance = {
  ...URBIS,
  edition: 'derived from the geometry: centre of the largest circle inside each area',
}

const STATBEL_SECTORS: Provenance = {
  publisher: 'Statbel (statistical sectors)',
  edition: 'not stated',
  retrieved: 'not stated',
  licenceAsStated: 'open data; CC BY 4.0 as quoted by another project, licence text not read',
  foundIn: 'collected sources of the project',
}

const BISA: Provenance = {
  publisher: 'BISA Wijkmonitoring (with Statbel), one source per row',
  edition: 'see indicators/sources.csv, column edition',
  retrieved: 'see indicators/sources.csv, column retrieved; newest 2026-09-29',
  licenceAsStated: BISA_LICENCE,
  foundIn: 'see indicators/sources.csv, column found_in',
}

const OSM_2026: Provenance = {
  publisher: 'OpenStreetMap contributors',
  edition: '2026',
  retrieved: 'not stated',
  licenceAsStated: OSM_LICENCE,
  foundIn: 'collected sources of the project',
}

const GLOSSARY: Provenance = {
  publisher: 'reading of the texts of BISA Wijkmonitoring; the addresses are in the file',
  edition: 'no official list of districts exists; the glossary defines the zones in words',
  retrieved: 'not stated',
  licenceAsStated: 'facts and short paraphrases with their addresses',
  foundIn: 'https://wijkmonitoring.brussels/glossarium/',
}

/** Every file taken over from the collected sources. */
export const COLLECTED_FILES: readonly CollectedFile[] = [
  { path: 'geo/monitoring_districts.geojson', step: COPY, provenance: URBIS },
  { path: 'geo/monitoring_districts_labels.geojson', step: COPY, provenance: URBIS_DERIVED },
  { path: 'geo/municipalities.geojson', step: COPY, provenance: URBIS },
  { path: 'geo/municipalities_labels.geojson', step: COPY, provenance: URBIS_DERIVED },
  { path: 'geo/region.geojson', step: COPY, provenance: URBIS },
  {
    path: 'geo/sectors_2022.geojson',
    step: ROUND,
    provenance: { ...STATBEL_SECTORS, edition: 'sectors of 2022 (724)' },
  },
  {
    path: 'geo/sectors_2025.geojson',
    step: ROUND,
    provenance: { ...STATBEL_SECTORS, edition: 'sectors of 2025 (749) with inhabitants 2025' },
  },
  { path: 'indicators/district_indicators.csv', step: USED_INDICATORS, provenance: BISA },
  { path: 'indicators/indicator_names.csv', step: USED_INDICATORS, provenance: BISA },
  { path: 'indicators/region_benchmarks.csv', step: USED_INDICATORS, provenance: BISA },
  { path: 'indicators/sources.csv', step: COPY, provenance: BISA },
  {
    path: 'indicators/sectors_2022.csv',
    step: COPY,
    provenance: {
      ...STATBEL_SECTORS,
      publisher: 'Statbel (statistical sectors, Census 2021, fiscal incomes)',
      edition: 'sectors of 2022 (724) with inhabitants 2014 and of the Census of 2021',
    },
  },
  {
    path: 'indicators/sector_income_2019.csv',
    step: COPY,
    provenance: {
      publisher: 'Statbel and BISA, fiscal incomes per statistical sector',
      edition: 'income year 2019; codes of the sectors of 2022',
      retrieved: 'not stated',
      licenceAsStated: 'no licence stated for the data; Statbel and BISA figures',
      foundIn: 'public repository hugoperilleux/GEO_QUANTI',
    },
  },
  { path: 'definitions/arme_sikkel.json', step: COPY, provenance: GLOSSARY },
  { path: 'definitions/zones.json', step: COPY, provenance: GLOSSARY },
  {
    path: 'services/services.csv',
    step: COPY,
    provenance: {
      publisher: 'OpenStreetMap contributors; pages of the organisations, one source per row',
      edition: 'see column source_date; OpenStreetMap extract of 2026-05-16',
      retrieved: 'see column source_date',
      licenceAsStated: 'coordinates ODbL 1.0 (© OpenStreetMap contributors); addresses are facts',
      foundIn: 'see columns source and address_source',
    },
  },
  {
    path: 'services/streets.csv',
    step: COPY,
    provenance: {
      ...OSM_2026,
      edition: 'OpenStreetMap 2026-07 completed with 2013-01, see column source',
      foundIn: 'EqualStreetNames and PasLoin, see column source',
    },
  },
  {
    path: 'walk/walk_graph.json',
    step: COPY,
    provenance: {
      ...OSM_2026,
      edition: 'OpenStreetMap of 2013-01-01 completed with streets of 2022 and 2026',
      foundIn: 'PasLoin and EqualStreetNames',
    },
  },
  {
    path: 'basemap/green.geojson',
    step: COPY,
    provenance: { ...OSM_2026, edition: '2026; features with src osm2013 are of 2013' },
  },
  { path: 'basemap/metro_lines.geojson', step: COPY, provenance: OSM_2026 },
  { path: 'basemap/rail_tracks.geojson', step: COPY, provenance: OSM_2026 },
  {
    path: 'basemap/roads_main.geojson',
    step: COPY,
    provenance: { ...OSM_2026, edition: 'January 2013' },
  },
  { path: 'basemap/stations.geojson', step: COPY, provenance: OSM_2026 },
  { path: 'basemap/vijfhoek.geojson', step: COPY, provenance: OSM_2026 },
  { path: 'basemap/water_polygons.geojson', step: COPY, provenance: OSM_2026 },
]

const OWN: Provenance = {
  publisher: 'Wijkwijzer',
  edition: 'own table of the project',
  retrieved: 'not applicable',
  licenceAsStated: 'as the project itself',
  foundIn: 'written for the project',
}

/** Tables the project writes itself; the import only registers them. */
export const OWN_FILES: readonly { readonly path: string; readonly provenance: Provenance }[] = [
  { path: 'indicators/definitions.csv', provenance: OWN },
  { path: 'services/service_types.csv', provenance: OWN },
  { path: 'services/service_exceptions.csv', provenance: OWN },
]
