import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import type { DataSource, IndicatorId } from '../indicators/indicator.ts'
import type { Sector, SectorCode } from './sector.ts'

/** Which figure of which year exists per sector. */
export interface SectorFacts {
  readonly indicator: IndicatorId
  readonly year: number
}

/** The outlines of the sectors, one topology of their own; WGS84 degrees. */
export interface SectorShapes {
  readonly areas: FeatureCollection<Polygon | MultiPolygon, { readonly code: SectorCode }>
  /**
   * Borders between sectors of two wijken. They lie up to some metres beside those of the wijken,
   * which are of another drawing.
   */
  readonly districtBorders: FeatureCollection<MultiLineString>
}

/** The finer level of the map: one figure per statistical sector. */
export interface SectorLevel extends SectorFacts {
  /** Year of the drawing of the sectors. */
  readonly sectorsOf: number
  /** Year of the census that counted the inhabitants. */
  readonly inhabitantsYear: number
  readonly sources: readonly DataSource[]
  /** By code. */
  readonly sectors: readonly Sector[]
  readonly shapes: SectorShapes
}
