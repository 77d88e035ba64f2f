import { describe, expect, it } from 'vitest'
import { outlineLabelPath } from '../../../src/core/figure/outline-label-path.ts'
import { toLonLat, toWorld, type WorldPoint } from '../../../src/core/figure/web-mercator.ts'

const CENTRE = toWorld([4.35, 50.85])
const RADIUS = 0.0001

/** A circle, or the part of one between two angles (degrees, clockwise on screen from the east). */
const arc = (radius: number, from: number, to: number) =>
  Array.from({ length: 121 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / 120) * Math.PI) / 180
    const point: WorldPoint = [
      CENTRE[0] + radius * Math.cos(angle),
      CENTRE[1] + radius * Math.sin(angle),
    ]
    return [...toLonLat(point)]
  })

const fromCentre = (point: readonly [number, number]) => {
  const [x, y] = toWorld(point)
  return {
    distance: Math.hypot(x - CENTRE[0], y - CENTRE[1]),
    eastward: x - CENTRE[0],
    southward: y - CENTRE[1],
  }
}

describe('outlineLabelPath', () => {
  it('runs outside a round outline, at the same distance all along', () => {
    const distances = outlineLabelPath([arc(RADIUS, 0, 360)]).map((p) => fromCentre(p).distance)
    expect(Math.min(...distances)).toBeGreaterThan(RADIUS)
    expect(Math.max(...distances) / Math.min(...distances)).toBeLessThan(1.02)
  })

  it('has its middle in the north-west and runs from the west over the north', () => {
    const path = outlineLabelPath([arc(RADIUS, 0, 360)])
    const [start, middle, end] = [path[0], path[(path.length - 1) / 2], path.at(-1)]
    if (!start || !middle || !end) throw new Error('no path')
    const place = fromCentre(middle)
    expect(place.eastward / RADIUS).toBeCloseTo(-Math.SQRT1_2, 1)
    expect(place.southward / RADIUS).toBeCloseTo(-Math.SQRT1_2, 1)
    expect(fromCentre(start).eastward).toBeLessThan(fromCentre(end).eastward)
    expect(fromCentre(start).southward).toBeGreaterThan(fromCentre(end).southward)
  })

  it('follows the outer side of a crescent, not its hollow', () => {
    const crescent = [...arc(RADIUS, 90, 330), ...arc(RADIUS * 0.5, 330, 90)]
    const [middle] = outlineLabelPath([crescent]).slice(20, 21)
    if (!middle) throw new Error('no path')
    expect(fromCentre(middle).distance).toBeGreaterThan(RADIUS * 0.97)
  })

  it('does not depend on the direction in which the ring is written', () => {
    const ring = arc(RADIUS, 0, 300)
    const one = outlineLabelPath([ring])
    const other = outlineLabelPath([ring.toReversed()])
    one.forEach((point, i) => {
      expect(point[0]).toBeCloseTo(other[i]?.[0] ?? Number.NaN, 9)
      expect(point[1]).toBeCloseTo(other[i]?.[1] ?? Number.NaN, 9)
    })
  })

  it('is empty without a ring', () => {
    expect(outlineLabelPath([])).toEqual([])
  })
})
