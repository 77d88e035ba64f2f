import { check } from '@placemarkio/check-geojson'
import { booleanClockwise, lineString } from '@turf/turf'
import type { FeatureCollection, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { readPackagedEdition } from '../../../scripts/data/package/read-packaged-edition.ts'
import { editionGeojson } from '../../../src/export/geojson/edition-geojson.ts'
import { viewGeojson } from '../../../src/export/geojson/view-geojson.ts'
import {
  publishedEdition,
  publishedFigure,
  publishedSeries,
} from '../../support/published-edition.ts'

const packaged = await readPackagedEdition(new URL('../../../public/', import.meta.url).pathname)
const LINK = 'https://kaart.example/?v=1'

async function ofYear(year: number): Promise<string> {
  const figure = await publishedFigure({ year })
  const { districts } = packaged
  return viewGeojson({ figure, edition: publishedEdition, districts, link: LINK })
}

/** Rings by polygon: the outer one first, then the holes. */
function polygonsOf({ features }: FeatureCollection): readonly Position[][][] {
  return features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates]
    return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  })
}

function expectRfc7946(text: string): FeatureCollection {
  const collection = check(text) as FeatureCollection
  expect(collection).not.toHaveProperty('crs')
  const polygons = polygonsOf(collection)
  expect(polygons.length).toBeGreaterThanOrEqual(145)
  for (const [outer, ...holes] of polygons) {
    if (!outer) throw new Error('a polygon without a ring')
    expect(booleanClockwise(lineString(outer))).toBe(false)
    for (const hole of holes) expect(booleanClockwise(lineString(hole))).toBe(true)
    // Brussels, in degrees.
    expect(
      outer.every(([lon = 0, lat = 0]) => lon > 4.2 && lon < 4.5 && lat > 50.7 && lat < 51),
    ).toBe(true)
  }
  return collection
}

describe('GeoJSON of a view', () => {
  it('is as RFC 7946 has it: valid, WGS84, outer rings anticlockwise', async () => {
    const { features } = expectRfc7946(await ofYear(2023))
    expect(features).toHaveLength(145)
    expect(new Set(features.map(({ id }) => id)).size).toBe(145)
  })

  it('would be refused when a ring ran the other way', async () => {
    const collection = JSON.parse(await ofYear(2023)) as FeatureCollection
    polygonsOf(collection)[0]?.[0]?.reverse()
    expect(() => expectRfc7946(JSON.stringify(collection))).toThrow()
  })

  it('holds the published value and class of every wijk, or the reason why there is none', async () => {
    const { features } = JSON.parse(await ofYear(2018)) as FeatureCollection
    const income = await publishedSeries('2336')
    let observed = 0
    for (const { properties } of features) {
      const code = Number(properties?.code)
      const observation = income.at(code, 2018)
      if (observation.kind === 'observed') {
        observed += 1
        expect(properties).toMatchObject({ value: observation.value, missing_reason: null })
        expect(properties?.class).toBeGreaterThan(0)
      } else {
        expect(properties).toMatchObject({ value: null, class: null })
        expect(properties?.missing_reason).toBe(observation.reason)
      }
    }
    expect(observed).toBe(59)
    const keys = features.map(({ properties }) =>
      Object.keys(properties ?? {})
        .sort()
        .join(),
    )
    expect(new Set(keys).size).toBe(1)
  })

  it('tells title, year, source, edition and link', async () => {
    const about = JSON.parse(await ofYear(2023)) as Record<string, unknown>
    expect(about).toMatchObject({ year: 2023, edition: publishedEdition.id, link: LINK })
    expect(about.title).toBe('Mediaan belastbaar inkomen')
    expect(String(about.source)).toContain('BISA')
  })
})

describe('GeoJSON of an edition', () => {
  it('is as RFC 7946 has it and holds every figure of every year', async () => {
    const text = editionGeojson(packaged)
    const { features } = expectRfc7946(text)
    const income = await publishedSeries('2336')
    const faults: string[] = []
    let checked = 0
    for (const { properties } of features) {
      if (properties?.kind !== 'residential') continue
      for (const year of income.years) {
        const observation = income.at(Number(properties.code), year)
        const key = `2336_${year}`
        const isRight =
          observation.kind === 'observed'
            ? properties[key] === observation.value
            : properties[key] === null && properties.missing[key] === observation.reason
        if (!isRight) faults.push(`${properties.code} ${year}`)
        checked += 1
      }
    }
    expect(faults).toEqual([])
    expect(checked).toBe(118 * 19)
  })
})
