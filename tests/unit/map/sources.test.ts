import { describe, expect, it } from 'vitest'
import { SERVICE_SHAPES } from '../../../src/core/look/service-shapes.ts'
import { SERVICE_TYPES } from '../../../src/core/services/service.ts'
import { countSymbols } from '../../../src/map/sources/count-symbols.ts'
import { districtNames, municipalityNames } from '../../../src/map/sources/place-names.ts'
import { serviceImageName, servicePoints } from '../../../src/map/sources/service-points.ts'
import { zoneOutlines } from '../../../src/map/sources/zone-outlines.ts'
import { PLACES, TOWN } from './small-town.ts'

describe('zoneOutlines', () => {
  const outline = { id: 'zone', label: 'Zone', districts: [1, 2] }

  it('draws the outside of the set and not the border inside it', () => {
    const { lines } = zoneOutlines([outline], TOWN.districts.features)
    expect(lines.features).toHaveLength(1)
    const points = lines.features[0]?.geometry.coordinates ?? []
    // Six corners, closed, and one stretch further so that the line ends in a join.
    expect(points).toHaveLength(8)
    expect(points[0]).toEqual(points[6])
    expect(points[1]).toEqual(points[7])
    expect(Math.min(...points.map(([x = 0]) => x))).toBeCloseTo(4.3, 9)
    expect(Math.max(...points.map(([x = 0]) => x))).toBeCloseTo(4.34, 9)
  })

  it('gives one line for the name', () => {
    const { labels } = zoneOutlines([outline], TOWN.districts.features)
    expect(labels.features.map(({ properties }) => properties?.label)).toEqual(['Zone'])
  })

  it('draws nothing for an empty set', () => {
    const { lines, labels } = zoneOutlines([{ ...outline, districts: [] }], TOWN.districts.features)
    expect([lines.features, labels.features]).toEqual([[], []])
  })
})

describe('place names', () => {
  it('of municipalities are those of the figure', () => {
    const [first, second] = municipalityNames([
      { name: 'Ukkel', point: [4.33, 50.8] },
      { name: 'Vorst', point: [4.31, 50.81] },
    ]).features
    expect(first?.properties).toEqual({ name: 'Ukkel', order: 0 })
    expect(first?.geometry.coordinates).toEqual([4.33, 50.8])
    expect(second?.properties).toEqual({ name: 'Vorst', order: 1 })
  })

  it('of districts come in every language; English shows the Dutch one', () => {
    expect(districtNames(PLACES.districts).features[0]?.properties).toEqual({
      nl: 'Grote Wijk',
      fr: 'Grand Quartier',
      en: 'Grote Wijk',
    })
  })

  it('of districts are those of residential ones, the largest first', () => {
    const names = districtNames(PLACES.districts).features.map((each) => each.properties?.nl)
    expect(names).toEqual(['Grote Wijk', 'Kleine Wijk'])
  })
})

describe('servicePoints', () => {
  const mark = {
    serviceId: 'gc-1',
    type: 'library',
    name: 'Bib',
    point: [4.35, 50.85],
    certainty: 'street',
    standing: 'present',
  } as const

  it('carry the service, the certainty and the image', () => {
    expect(servicePoints([mark]).features[0]).toEqual({
      type: 'Feature',
      properties: {
        serviceId: 'gc-1',
        certainty: 'street',
        image: serviceImageName('library', 'street'),
      },
      geometry: { type: 'Point', coordinates: [4.35, 50.85] },
    })
  })

  it('have an image of their own for every type and certainty', () => {
    const names = SERVICE_TYPES.flatMap((type) => [
      serviceImageName(type, 'building'),
      serviceImageName(type, 'street'),
    ])
    expect(new Set(names).size).toBe(2 * SERVICE_TYPES.length)
  })

  it('have a shape of their own for every type, inside the box of 24', () => {
    expect(new Set(Object.values(SERVICE_SHAPES)).size).toBe(SERVICE_TYPES.length)
    for (const shape of Object.values(SERVICE_SHAPES)) {
      for (const number of shape.match(/-?\d+(\.\d+)?/g) ?? []) {
        expect(Number(number)).toBeGreaterThanOrEqual(0)
        expect(Number(number)).toBeLessThanOrEqual(24)
      }
    }
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
