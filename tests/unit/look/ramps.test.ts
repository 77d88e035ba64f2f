import { describe, expect, it } from 'vitest'
import { DIVERGING_RAMPS, type RampTable, SEQUENTIAL_RAMPS } from '../../../src/core/look/ramps.ts'
import { lightness, seenDifference, VISIONS } from '../../support/colour-vision.ts'

/** Held for every ramp, 3 to 7 classes, and normal, protan, deutan and tritan vision. */
const LEAST_STEP = 9
/** Held for 8 and 9 classes. */
const LEAST_STEP_OF_MANY = 6.5
/** Held between the two classes that meet at the midpoint. */
const LEAST_STEP_AT_MIDPOINT = 10

const { need, neutral } = SEQUENTIAL_RAMPS
const { change, neutralChange } = DIVERGING_RAMPS
const TABLES: readonly (readonly [name: string, table: RampTable])[] = [
  ['need', need],
  ['neutral', neutral],
  ['change, below', change.below],
  ['change, above', change.above],
  ['neutralChange, below', neutralChange.below],
  ['neutralChange, above', neutralChange.above],
]

function leastStep(colours: readonly string[]): number {
  return Math.min(
    ...VISIONS.flatMap((vision) =>
      colours.slice(1).map((colour, i) => seenDifference(colours[i] ?? '', colour, vision)),
    ),
  )
}

describe.each(TABLES)('ramp %s', (_name, table) => {
  it('has one row of colours for 1 to 9 classes', () => {
    expect(table.map((row) => row.length)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it.each([3, 4, 5, 6, 7])('tells %d classes apart for every eye', (count) => {
    expect(leastStep(table[count - 1] ?? [])).toBeGreaterThanOrEqual(LEAST_STEP)
  })

  it.each([8, 9])('tells %d classes apart, with smaller steps', (count) => {
    expect(leastStep(table[count - 1] ?? [])).toBeGreaterThanOrEqual(LEAST_STEP_OF_MANY)
  })

  it('gets darker with every class', () => {
    for (const row of table) {
      const steps = row.slice(1).map((colour, i) => lightness(row[i] ?? '') - lightness(colour))
      for (const step of steps) expect(step).toBeGreaterThan(4)
    }
  })
})

describe.each(Object.entries(DIVERGING_RAMPS))('diverging ramp %s', (_name, ramp) => {
  it.each([1, 2, 3, 4, 5, 6, 7])('tells gain from loss at the midpoint, %d a side', (count) => {
    const [below] = ramp.below[count - 1] ?? []
    const [above] = ramp.above[count - 1] ?? []
    for (const vision of VISIONS) {
      const step = seenDifference(below ?? '', above ?? '', vision)
      expect(step, vision).toBeGreaterThanOrEqual(LEAST_STEP_AT_MIDPOINT)
    }
  })

  it('gives the same size of gain and loss about the same weight', () => {
    ramp.below.forEach((row, index) => {
      row.forEach((colour, step) => {
        const opposite = ramp.above[index]?.[step] ?? ''
        expect(Math.abs(lightness(colour) - lightness(opposite))).toBeLessThan(8)
      })
    })
  })

  it('has no red and no green', () => {
    for (const colour of [...ramp.below.flat(), ...ramp.above.flat()]) {
      const [red, green, blue] = [1, 3, 5].map((at) =>
        Number.parseInt(colour.slice(at, at + 2), 16),
      )
      const isRed = (red ?? 0) > 2.6 * (green ?? 0) && (red ?? 0) > 100
      const isGreen = (green ?? 0) > 1.15 * Math.max(red ?? 0, blue ?? 0)
      expect(isRed || isGreen, colour).toBe(false)
    }
  })
})
