import { describe, expect, it } from 'vitest'
import {
  createNeighbourWalk,
  WALK_DIRECTIONS,
  type WalkDirection,
} from '../../../src/core/adjacency/neighbour-walk.ts'
import type { District, DistrictCode } from '../../../src/core/districts/district.ts'
import { publishedEdition } from '../../support/published-edition.ts'

const OPPOSITE: Readonly<Record<WalkDirection, WalkDirection>> = {
  north: 'south',
  south: 'north',
  east: 'west',
  west: 'east',
}

function square(code: DistrictCode, east: number, north: number): District {
  return {
    code,
    kind: 'residential',
    name: { nl: `${code}`, fr: `${code}` },
    municipalities: [{ nis: '21001', areaShare: 1 }],
    areaSquareMetres: 1,
    labelPoint: [4.3 + east * 0.01, 50.8 + north * 0.01],
  }
}

describe('a walk over a small grid', () => {
  //   3 4
  //   1 2 · 5   (5 has no border with 2: a park lies between)
  const districts = [
    square(1, 0, 0),
    square(2, 1, 0),
    square(3, 0, 1),
    square(4, 1, 1),
    square(5, 3, 0),
  ]
  const borders = [
    { a: 1, b: 2, metres: 1 },
    { a: 1, b: 3, metres: 1 },
    { a: 2, b: 4, metres: 1 },
    { a: 3, b: 4, metres: 1 },
  ]
  const walk = createNeighbourWalk(districts, borders)

  it('goes to the neighbour on that side', () => {
    expect(walk(1, 'east')).toBe(2)
    expect(walk(1, 'north')).toBe(3)
    expect(walk(4, 'south')).toBe(2)
    expect(walk(4, 'west')).toBe(3)
  })

  it('jumps over ground where no neighbour lies that way', () => {
    expect(walk(2, 'east')).toBe(5)
    expect(walk(5, 'west')).toBe(2)
  })

  it('stays where nothing lies that way, and knows no unknown wijk', () => {
    expect(walk(3, 'west')).toBeNull()
    expect(walk(99, 'west')).toBeNull()
  })
})

describe('a walk over Brussels', () => {
  const { districts, borders } = publishedEdition
  const walk = createNeighbourWalk(districts, borders)
  const residential = districts.filter(({ kind }) => kind === 'residential').map(({ code }) => code)

  const reachedFrom = (start: DistrictCode): ReadonlySet<DistrictCode> => {
    const reached = new Set([start])
    const waiting = [start]
    for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
      for (const direction of WALK_DIRECTIONS) {
        const next = walk(here, direction)
        if (next === null || reached.has(next)) continue
        reached.add(next)
        waiting.push(next)
      }
    }
    return reached
  }

  it('reaches all 118 wijken from any start', () => {
    for (const start of residential) expect(reachedFrom(start).size).toBe(118)
  })

  it('never leads to ground', () => {
    for (const here of residential) {
      for (const direction of WALK_DIRECTIONS) {
        const next = walk(here, direction)
        if (next !== null) expect(residential).toContain(next)
      }
    }
  })

  it('mostly leads back the way it came', () => {
    let steps = 0
    let returned = 0
    for (const here of residential) {
      for (const direction of WALK_DIRECTIONS) {
        const next = walk(here, direction)
        if (next === null) continue
        steps += 1
        if (walk(next, OPPOSITE[direction]) === here) returned += 1
      }
    }
    expect(returned / steps).toBeGreaterThan(0.55)
  })
})
