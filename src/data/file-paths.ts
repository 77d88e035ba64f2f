import type { IndicatorId } from '../core/indicators/indicator.ts'

/** Paths below the base of the app. */
export const EDITION_FILE = 'geo/edition.json'
export const MANIFEST_FILE = 'geo/manifest.json'
export const SERVICES_FILE = 'geo/services.json'
export const STREETS_FILE = 'geo/streets.json'
export const SECTOR_EDITIONS_FILE = 'geo/sector-districts.json'
export const SECTORS_FILE = 'geo/sectors.json'
export const SECTOR_SHAPES_FILE = 'geo/sector-shapes.json'
export const REACH_FILE = 'geo/reach.json'
/** Bytes of `encodeWalkNetwork`. */
export const WALK_NETWORK_FILE = 'geo/walk-network.bin'
export const DISTRICTS_FILE = 'geo/districts.geojson'
export const MUNICIPALITIES_FILE = 'geo/municipalities.geojson'
export const REGION_FILE = 'geo/region.geojson'
export const GROUND_FILE = 'geo/ground.json'

/** @param id of an indicator of the edition; nothing else may become part of a path */
export const seriesFile = (id: IndicatorId): string => `geo/indicators/${id}.json`
