import { describe, expect, it } from 'vitest'
import { districtAtPoint } from '../../../src/core/districts/district-at-point.ts'
import type { MapGeometry } from '../../../src/core/figure/map-geometry.ts'
import { publishedEdition, publishedLoader } from '../../support/published-edition.ts'

const geometry = await publishedLoader.loadGeometry(publishedEdition)

describe('districtAtPoint', () => {
  it('finds every district at its own label point', () => {
    for (const { code, labelPoint } of publishedEdition.districts) {
      expect(districtAtPoint(geometry.districts, labelPoint), String(code)).toBe(code)
    }
  })

  it('is none outside the region', () => {
    expect(districtAtPoint(geometry.districts, [4.7, 50.88])).toBeNull()
  })

  it('leaves out a hole, which may be another district', () => {
    const square = (from: number, to: number) => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ]
    const districts: MapGeometry['districts'] = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { code: 1, kind: 'residential' },
          geometry: { type: 'Polygon', coordinates: [square(0, 9), square(3, 6)] },
        },
      ],
    }
    expect(districtAtPoint(districts, [1, 1])).toBe(1)
    expect(districtAtPoint(districts, [4, 4])).toBeNull()
  })
})
