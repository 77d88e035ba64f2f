import * as z from 'zod/mini'
import type { MapGeometry } from '../../core/figure/map-geometry.ts'
import {
  districtCodeSchema,
  districtKindSchema,
  municipalityCodeSchema,
} from './district-schemas.ts'
import { assertAssignable } from './same-type.ts'

// Geometry is not frozen: the GeoJSON types that drawing libraries take are mutable ones.

const position = z.array(z.number()).check(z.minLength(2))
const line = z.array(position)
const lines = z.array(line)

const pointGeometry = z.object({ type: z.literal('Point'), coordinates: position })
const lineGeometry = z.object({ type: z.literal('LineString'), coordinates: line })
export const linesGeometry = z.object({ type: z.literal('MultiLineString'), coordinates: lines })
const polygonGeometry = z.object({ type: z.literal('Polygon'), coordinates: lines })
const polygonsGeometry = z.object({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(lines),
})

export const polygonal = z.discriminatedUnion('type', [polygonGeometry, polygonsGeometry])
const borders = z.discriminatedUnion('type', [lineGeometry, linesGeometry])
const anything = z.discriminatedUnion('type', [
  pointGeometry,
  lineGeometry,
  linesGeometry,
  polygonGeometry,
  polygonsGeometry,
])

/** A collection of features of one kind. */
export function featureCollectionShape<
  Geometry extends z.core.SomeType,
  Properties extends z.core.SomeType,
>(geometry: Geometry, properties: Properties) {
  return {
    type: z.literal('FeatureCollection'),
    features: z.array(
      z.object({
        type: z.literal('Feature'),
        id: z.exactOptional(z.union([z.string(), z.number()])),
        geometry,
        properties,
      }),
    ),
  }
}

const anyProperties = z.nullable(z.record(z.string(), z.unknown()))

const groundLayer = z.object(featureCollectionShape(anything, anyProperties))

export const districtsShape = featureCollectionShape(
  polygonal,
  z.object({ code: districtCodeSchema, kind: districtKindSchema }),
)
export const municipalitiesShape = featureCollectionShape(
  borders,
  z.object({ a: municipalityCodeSchema, b: municipalityCodeSchema }),
)
export const regionShape = featureCollectionShape(polygonal, anyProperties)

export const groundShape = {
  water: groundLayer,
  canal: groundLayer,
  green: groundLayer,
  rail: groundLayer,
  metro: groundLayer,
  roads: groundLayer,
  vijfhoek: groundLayer,
}

interface ParsedGeometry {
  readonly districts: z.output<z.ZodMiniObject<typeof districtsShape>>
  readonly municipalities: z.output<z.ZodMiniObject<typeof municipalitiesShape>>
  readonly region: z.output<z.ZodMiniObject<typeof regionShape>>
  readonly ground: z.output<z.ZodMiniObject<typeof groundShape>>
}

// One direction only: GeoJSON allows members that are dropped here, such as `bbox`.
assertAssignable<ParsedGeometry, MapGeometry>()
