import type { Feature, FeatureCollection, Polygon } from 'geojson'
import type { District, DistrictKind } from '../../../src/core/districts/district.ts'
import type { DistrictMark, Figure } from '../../../src/core/figure/figure.ts'
import type { MapGeometry } from '../../../src/core/figure/map-geometry.ts'

const WEST = 4.3
const SOUTH = 50.8
const SIDE = 0.02

/** A square of the town: column counted from the west. */
const square = (code: number, column: number, kind: DistrictKind) =>
  ({
    type: 'Feature',
    id: code,
    properties: { code, kind },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [WEST + column * SIDE, SOUTH],
          [WEST + (column + 1) * SIDE, SOUTH],
          [WEST + (column + 1) * SIDE, SOUTH + SIDE],
          [WEST + column * SIDE, SOUTH + SIDE],
          [WEST + column * SIDE, SOUTH],
        ],
      ],
    },
  }) satisfies Feature<Polygon>

const none: FeatureCollection<Polygon> = { type: 'FeatureCollection', features: [] }

/** Districts 1 and 2 side by side, and a park, 900, to their east. */
export const TOWN: MapGeometry = {
  districts: {
    type: 'FeatureCollection',
    features: [square(1, 0, 'residential'), square(2, 1, 'residential'), square(900, 2, 'park')],
  },
  municipalities: { type: 'FeatureCollection', features: [] },
  region: none,
  ground: {
    water: none,
    canal: none,
    green: none,
    rail: none,
    metro: none,
    roads: none,
    vijfhoek: none,
  },
}

const district = (code: number, nl: string, fr: string, area: number): District => ({
  code,
  kind: code < 700 ? 'residential' : 'park',
  name: { nl, fr },
  municipalities: [{ nis: '21001', areaShare: 1 }],
  areaSquareMetres: area,
  labelPoint: [WEST + SIDE / 2, SOUTH + SIDE / 2],
})

export const PLACES = {
  districts: [
    district(1, 'Kleine Wijk', 'Petit Quartier', 100),
    district(2, 'Grote Wijk', 'Grand Quartier', 200),
    district(900, 'Park', 'Parc', 300),
  ],
}

export const valued = (code: number, fill: string): DistrictMark => ({
  kind: 'valued',
  district: code,
  name: '',
  municipality: '',
  value: 1,
  valueText: '',
  classIndex: 0,
  fill,
  rank: null,
  rankText: '',
  inhabitants: null,
  emphasis: 'normal',
  description: '',
})

export const missing = (code: number): DistrictMark => ({
  kind: 'missing',
  district: code,
  name: '',
  municipality: '',
  reason: 'notAvailable',
  reasonText: '',
  inhabitants: null,
  emphasis: 'normal',
  description: '',
})

export const groundMark = (code: number): DistrictMark => ({
  kind: 'ground',
  district: code,
  name: '',
  municipality: '',
  reasonText: '',
  description: '',
})

type DrawnPart =
  | 'language'
  | 'naming'
  | 'origin'
  | 'flavour'
  | 'marks'
  | 'outlines'
  | 'breakLines'
  | 'symbols'
  | 'points'
  | 'placeNames'
  | 'selection'
  | 'camera'

/** A figure of the town: the parts that a map draws; the words around the map are left out. */
export function figureOf(change: Partial<Figure> = {}): Figure {
  const drawn: Pick<Figure, DrawnPart> = {
    language: 'nl',
    naming: 'own',
    origin: null,
    flavour: 'light',
    marks: [valued(1, '#112233'), valued(2, '#445566'), groundMark(900)],
    outlines: [],
    breakLines: [],
    symbols: [],
    points: [],
    placeNames: [],
    selection: null,
    camera: null,
    ...change,
  }
  return drawn as Figure
}
