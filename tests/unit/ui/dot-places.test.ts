import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dotPlaces } from '../../../src/ui/gap/dot-places.ts'

const RADIUS = 3
const same = (value: number): number => value

const values = fc
  .array(fc.integer({ min: 0, max: 280 }), { maxLength: 60 })
  .map((list) => list.map((value, index) => ({ district: index + 1, value })))

describe('dotPlaces', () => {
  it('puts every dot at its own value, and none over another', () => {
    fc.assert(
      fc.property(values, (given) => {
        const places = dotPlaces(given, same, RADIUS)
        expect(places.map(({ district }) => district).sort((a, b) => a - b)).toEqual(
          given.map(({ district }) => district),
        )
        places.forEach((one, index) => {
          expect(one.x).toBe(one.value)
          for (const other of places.slice(index + 1)) {
            const distance = Math.hypot(one.x - other.x, one.y - other.y)
            expect(distance).toBeGreaterThan(2 * RADIUS - 1e-3)
          }
        })
      }),
    )
  })

  it('leaves dots that do not touch on the middle line', () => {
    const places = dotPlaces(
      [
        { district: 1, value: 0 },
        { district: 2, value: 6 },
        { district: 3, value: 7 },
      ],
      same,
      RADIUS,
    )
    expect(places.map(({ y }) => Math.abs(y) > 0)).toEqual([false, false, true])
  })
})
