/**
 * The addresses a refresh asks, each with who documented it and when it was last known to work.
 * None is guessed; docs/sources.md says more of each. An address that changes is changed here alone.
 */
export interface SourceAddress {
  readonly url: string
  readonly documentedBy: string
  /** Last day it is known to have worked, or why that is not known. */
  readonly lastKnownToWork: string
}

export const ADDRESSES = {
  urbisDistricts: {
    url: 'https://geoservices-urbis.irisnet.be/geoserver/urbisvector/wfs?service=WFS&version=2.0.0&request=GetFeature&typeNames=urbisvector:MonitoringDistricts&outputFormat=application/json&srsName=EPSG:31370',
    documentedBy:
      'domenicovitale95-create/argus-omni-live-v1 (address and layer); parameters as in WFS 2.0.0',
    lastKnownToWork: 'in use in a public repository of 2026; day not stated',
  },
  brusselsDistricts: {
    url: 'https://opendata.brussels.be/api/explore/v2.1/catalog/datasets/quartiers-du-monitoring-des-quartiers-ibsa-perspective-rbc/exports/geojson',
    documentedBy:
      'catalogue of opendata.brussels; path exports of the Opendatasoft Explore API 2.1',
    lastKnownToWork: '2026-09-29 (the catalogue shows the data set as processed on that day)',
  },
  monitoringHome: {
    url: 'https://monitoringdesquartiers.brussels/',
    documentedBy: 'zoltan2/brussels-governance-monitor, scripts/zru/SOURCES.md',
    lastKnownToWork: '2026-09-24',
  },
  /** Followed by the id of the indicator and `?tab=Sheet`. */
  monitoringIndicator: {
    url: 'https://monitoringdesquartiers.brussels/Indicator/IndicatorPage/',
    documentedBy: 'zoltan2/brussels-governance-monitor, scripts/zru/SOURCES.md',
    lastKnownToWork: '2026-09-24',
  },
  /** Followed by the id of the data set. */
  monitoringDataset: {
    url: 'https://geodata.perspective.brussels/api/geodata/mdq/dataset/',
    documentedBy: 'zoltan2/brussels-governance-monitor, scripts/zru/SOURCES.md',
    lastKnownToWork: '2026-09-24',
  },
  monitoringDistricts: {
    url: 'https://geodata.perspective.brussels/api/geodata/mdq/ref/D',
    documentedBy: 'zoltan2/brussels-governance-monitor, scripts/zru/SOURCES.md',
    lastKnownToWork: '2026-09-24',
  },
  /** Followed by the id of the data set and `/fr`. */
  monitoringGeojson: {
    url: 'https://geodata.perspective.brussels/api/geodata/mdq/geojson/',
    documentedBy: 'antoineverhulst/brussels_loneliness_gwr, notebook and README',
    lastKnownToWork: '2026-03-21',
  },
  statbelIncome: {
    url: 'https://statbel.fgov.be/sites/default/files/files/opendata/arbeid%20per%20sector/TF_PSNL_INC_TAX_SECTOR.xlsx',
    documentedBy: 'Statbel open data; checked by another public project',
    lastKnownToWork: '2026-05-29',
  },
  statbelPopulation2025: {
    url: 'https://statbel.fgov.be/sites/default/files/files/opendata/bevolking/sectoren/OPENDATA_SECTOREN_2025_NEW.xlsx',
    documentedBy:
      'folder of Statbel open data with the file name of the edition of 2025 by new sector codes; its twin _OLD is cited with its full address in public repositories',
    lastKnownToWork: 'not known for this very file',
  },
  overpass: {
    url: 'https://overpass-api.de/api/interpreter',
    documentedBy: "Overpass API User's Manual, dev.overpass-api.de/overpass-doc/en/",
    lastKnownToWork: 'documented public service; not asked by this project yet',
  },
} as const satisfies Readonly<Record<string, SourceAddress>>
