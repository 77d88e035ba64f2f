import { describe, expect, it } from 'vitest'
import type { PointMark } from '../../../src/core/figure/figure.ts'
import { lengthOf } from '../../../src/core/look/clear-stretch.ts'
import { FLAVOURS } from '../../../src/core/look/flavours.ts'
import { looksOf } from '../../../src/core/look/point-drawing.ts'
import { between, POINT_ZOOMS, pixelsAtZoom0 } from '../../../src/core/look/point-size.ts'
import { SERVICE_TYPES } from '../../../src/core/services/service.ts'
import { countSymbols } from '../../../src/map/sources/count-symbols.ts'
import { nameRoom } from '../../../src/map/sources/name-room.ts'
import { districtNames, municipalityNames } from '../../../src/map/sources/place-names.ts'
import {
  pointedService,
  serviceImageName,
  serviceMoves,
  servicePoints,
} from '../../../src/map/sources/service-points.ts'
import { ZONE_NAME_SIZES } from '../../../src/map/sources/zone-names.ts'
import { zoneOutlines } from '../../../src/map/sources/zone-outlines.ts'
import {
  publishedEdition,
  publishedFigure,
  publishedLoader,
} from '../../support/published-edition.ts'
import { PLACES, TOWN } from './small-town.ts'

const ROOM = nameRoom({ points: [], origin: null }, 12)

describe('the name of the sikkel beside services', () => {
  it('keeps as much line as the map library asks for at the whole zoom below', async () => {
    const { features } = (await publishedLoader.loadGeometry(publishedEdition)).districts
    const figure = await publishedFigure({ serviceTypes: ['communityCentre', 'library'] })
    const shifts = POINT_ZOOMS.filter((zoom) => zoom >= 10 && zoom <= 13.5).map((zoom) => {
      const { labels } = zoneOutlines(figure.outlines, features, nameRoom(figure, zoom))
      const geometry = labels.features[0]?.geometry
      if (geometry?.type !== 'LineString') throw new Error('a line was expected')
      const scale = 2 ** Math.floor(zoom)
      const line = geometry.coordinates.map(([x = 0, y = 0]) => {
        const [px, py] = pixelsAtZoom0([x, y])
        return [px * scale, py * scale] as const
      })
      // Eleven letters, about 0.7 of their size wide with the space between.
      const size = between(ZONE_NAME_SIZES, Math.floor(zoom) + 1)
      expect(lengthOf(line), `zoom ${zoom}`).toBeGreaterThan(11 * 0.69 * size)
      return line.length
    })
    // Somewhere it does stand aside: then its line is a part of the whole.
    expect(new Set(shifts).size).toBeGreaterThan(1)
  })
})

const mark: PointMark = {
  serviceId: 'gc-1',
  type: 'library',
  name: 'Bib',
  point: [4.35, 50.85],
  certainty: 'street',
  standing: 'present',
  formerPoint: null,
  note: '',
  description: 'Bib, bibliotheek',
}

describe('zoneOutlines', () => {
  const outline = { id: 'zone', label: 'Zone', districts: [1, 2] }

  it('draws the outside of the set and not the border inside it', () => {
    const { lines } = zoneOutlines([outline], TOWN.districts.features, ROOM)
    expect(lines.features).toHaveLength(1)
    const points = lines.features[0]?.geometry.coordinates ?? []
    // Six corners, closed, and one stretch further so that the line ends in a join.
    expect(points).toHaveLength(8)
    expect(points[0]).toEqual(points[6])
    expect(points[1]).toEqual(points[7])
    expect(Math.min(...points.map(([x = 0]) => x))).toBeCloseTo(4.3, 9)
    expect(Math.max(...points.map(([x = 0]) => x))).toBeCloseTo(4.34, 9)
  })

  it('gives a line for the name, and the point at its northern end for where that is too short', () => {
    const [line, point] = zoneOutlines([outline], TOWN.districts.features, ROOM).labels.features
    expect([line, point].map((feature) => feature?.properties?.label)).toEqual(['Zone', 'Zone'])
    if (line?.geometry.type !== 'LineString' || point?.geometry.type !== 'Point') {
      throw new Error('a line and a point were expected')
    }
    expect(line.geometry.coordinates).toContainEqual(point.geometry.coordinates)
    const latitudes = line.geometry.coordinates.map(([, latitude = 0]) => latitude)
    expect(point.geometry.coordinates[1]).toBe(Math.max(...latitudes))
  })

  it('sets a name along its line one zoom later when it is twice as long', () => {
    const zoomOf = (label: string): number =>
      Number(
        zoneOutlines([{ ...outline, label }], TOWN.districts.features, ROOM).labels.features[0]
          ?.properties?.curveZoom,
      )
    expect(zoomOf('Croissant pauvre') - zoomOf('Croissan')).toBeCloseTo(1, 9)
  })

  it('draws nothing for an empty set', () => {
    const { lines, labels } = zoneOutlines(
      [{ ...outline, districts: [] }],
      TOWN.districts.features,
      ROOM,
    )
    expect([lines.features, labels.features]).toEqual([[], []])
  })
})

describe('place names', () => {
  it('of municipalities are those of the figure', () => {
    const [first, second] = municipalityNames(
      [
        { name: 'Ukkel', point: [4.33, 50.8] },
        { name: 'Vorst', point: [4.31, 50.81] },
      ],
      ROOM,
      [],
    ).features
    expect(first?.properties).toEqual({ name: 'Ukkel', order: 0, offset: [0, 0] })
    expect(first?.geometry.coordinates).toEqual([4.33, 50.8])
    expect(second?.properties).toEqual({ name: 'Vorst', order: 1, offset: [0, 0] })
  })

  it('of municipalities and zones stand aside from the services', () => {
    const places = [{ name: 'Ukkel', point: [4.35, 50.85] as const }]
    const offsetOf = (points: readonly PointMark[]) =>
      municipalityNames(places, nameRoom({ points, origin: null }, 12), []).features[0]?.properties
        ?.offset
    expect(offsetOf([])).toEqual([0, 0])
    expect(offsetOf([mark])).not.toEqual([0, 0])

    const zone = { id: 'zone', label: 'Zo', districts: [1, 2] }
    const middleOf = (points: readonly PointMark[]) => {
      const room = nameRoom({ points, origin: null }, 14)
      const { labels } = zoneOutlines([zone], TOWN.districts.features, room)
      const geometry = labels.features[0]?.geometry
      if (geometry?.type !== 'LineString') throw new Error('a line was expected')
      return { geometry, middle: geometry.coordinates[Math.floor(geometry.coordinates.length / 2)] }
    }
    const [longitude = 0, latitude = 0] = middleOf([]).middle ?? []
    const covering: PointMark = { ...mark, point: [longitude, latitude] }
    expect(middleOf([covering]).geometry).not.toEqual(middleOf([]).geometry)
  })

  it('of districts come in every language; English shows the Dutch one', () => {
    expect(districtNames(PLACES.districts).features[0]?.properties).toEqual({
      'nl-own': 'Grote Wijk',
      'fr-own': 'Grand Quartier',
      'en-own': 'Grote Wijk',
      'nl-bilingual': 'Grote Wijk\nGrand Quartier',
      'fr-bilingual': 'Grand Quartier\nGrote Wijk',
      'en-bilingual': 'Grote Wijk\nGrand Quartier',
    })
  })

  it('of districts are those of residential ones, the largest first', () => {
    const names = districtNames(PLACES.districts).features.map(
      (each) => each.properties?.['nl-own'],
    )
    expect(names).toEqual(['Grote Wijk', 'Kleine Wijk'])
  })
})

describe('servicePoints', () => {
  it('carry the service, the certainty and the image', () => {
    const [feature] = servicePoints([mark], FLAVOURS.light).features
    expect(feature?.geometry).toEqual({ type: 'Point', coordinates: [4.35, 50.85] })
    expect(feature?.properties).toMatchObject({
      serviceId: 'gc-1',
      certainty: 'street',
      image: serviceImageName(mark),
      dotColour: FLAVOURS.light.services.library,
      fan: [0, 0],
    })
  })

  it('show where a moved service stood, under its own id', () => {
    const moved: PointMark = {
      ...mark,
      certainty: 'building',
      standing: 'moved',
      formerPoint: [4.3, 50.8],
    }
    const { features } = servicePoints([moved], FLAVOURS.light)
    expect(features.map(({ geometry }) => geometry.coordinates)).toEqual([
      [4.35, 50.85],
      [4.3, 50.8],
    ])
    expect(features.map(({ properties }) => properties?.serviceId)).toEqual(['gc-1', 'gc-1'])
    expect(features.map(({ properties }) => properties?.image)).toEqual([
      serviceImageName(moved),
      serviceImageName({ ...moved, standing: 'closed' }),
    ])
    expect(
      serviceMoves([moved, mark]).features.map(({ geometry }) => geometry.coordinates),
    ).toEqual([
      [
        [4.3, 50.8],
        [4.35, 50.85],
      ],
    ])
  })

  it('have an image of their own for every look', () => {
    const looks = SERVICE_TYPES.flatMap(looksOf)
    expect(looks).toHaveLength(5 * SERVICE_TYPES.length)
    expect(new Set(looks.map(serviceImageName)).size).toBe(looks.length)
  })

  it('tell the one that is pointed at, and none for one that is not there', () => {
    const named = (id: string | null) =>
      pointedService([mark], id, FLAVOURS.light).features.map((each) => each.properties?.serviceId)
    expect(named('gc-1')).toEqual(['gc-1'])
    expect(named('gc-2')).toEqual([])
    expect(named(null)).toEqual([])
  })
})

describe('countSymbols', () => {
  it('draw a muted circle fainter', () => {
    const mark = { district: 1, point: [4, 50], radiusPixels: 9, fill: '#123456' } as const
    const [normal, muted] = countSymbols([
      { ...mark, emphasis: 'normal' },
      { ...mark, emphasis: 'muted' },
    ]).features.map(({ properties }) => properties)
    expect(normal).toMatchObject({ code: 1, radiusPixels: 9, fill: '#123456' })
    expect(muted?.opacity).toBeLessThan(normal?.opacity)
  })
})
