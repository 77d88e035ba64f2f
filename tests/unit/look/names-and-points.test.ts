import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PointMark } from '../../../src/core/figure/figure.ts'
import { type Box, centredBox, coveredArea, overlap } from '../../../src/core/look/box.ts'
import {
  clearStretch,
  lengthOf,
  letterBoxes,
  type NameAlongLine,
  stretchOf,
} from '../../../src/core/look/clear-stretch.ts'
import { type NameToPlace, placeNamesClear } from '../../../src/core/look/place-names-clear.ts'
import { pointBoxes } from '../../../src/core/look/point-boxes.ts'

const name = (text: string, x: number, y = 0): NameToPlace => ({
  name: text,
  x,
  y,
  size: 10,
  halfWidth: 20,
  halfHeight: 5,
  padding: 2,
})
const OPEN = { standing: 'aside', farthest: 200, within: null } as const
const boxOf = (
  { x, y, size, halfWidth, halfHeight }: NameToPlace,
  [right, down]: readonly [number, number],
): Box => centredBox([x + right * size, y + down * size], halfWidth, halfHeight)

describe('placeNamesClear', () => {
  it('leaves a name at its place when nothing is over it', () => {
    const far = centredBox([100, 100], 8, 8)
    const room = { ...OPEN, taken: [], obstacles: [far] } as const
    expect(placeNamesClear([name('Jette', 0)], room)).toEqual([{ name: 'Jette', move: [0, 0] }])
  })

  it('moves a name out from under a symbol', () => {
    const obstacles = [centredBox([0, 0], 8, 8)]
    const asked = name('Jette', 0)
    const [placed] = placeNamesClear([asked], { ...OPEN, taken: [], obstacles })
    if (!placed) throw new Error('the name is gone')
    expect(coveredArea([boxOf(asked, placed.move)], obstacles)).toBe(0)
    expect(placed.move).not.toEqual([0, 0])
  })

  it('leaves a dot on a name that has no clear place, but not a symbol', () => {
    const place = (halfSide: number) => {
      // One in every place that a name may take.
      const everywhere = Array.from({ length: 400 }, (_, i) =>
        centredBox([((i % 20) - 10) * 20, (Math.floor(i / 20) - 10) * 8], halfSide, halfSide),
      )
      return placeNamesClear([name('Jette', 0)], { ...OPEN, taken: [], obstacles: everywhere })
    }
    expect(place(1)).toHaveLength(1)
    expect(place(8)).toEqual([])
  })

  it('moves a name no further than it may, and not out of the bounds', () => {
    const obstacles = [centredBox([0, 0], 8, 8)]
    const asked = name('Jette', 0)
    const placed = (changes: object) =>
      placeNamesClear([asked], { ...OPEN, taken: [], obstacles, ...changes })
    expect(placed({ farthest: 5 })).toEqual([])
    const above: Box = { left: -50, right: 50, top: -50, bottom: 4 }
    expect(placed({ within: above })[0]?.move[1]).toBeLessThan(0)
    const below: Box = { left: -50, right: 50, top: -4, bottom: 50 }
    expect(placed({ within: below })[0]?.move[1]).toBeGreaterThan(0)
  })

  it('never moves a name nearer to the place of another than to its own', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 0, max: 150 }))
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 2, maxLength: 8 }),
        fc.array(place, { maxLength: 12 }),
        (places, symbols) => {
          const names = places.map(([x, y], i) => name(`n${i}`, x, y))
          const obstacles = symbols.map((at) => centredBox(at, 8, 8))
          for (const { name: text, move } of placeNamesClear(names, {
            ...OPEN,
            taken: [],
            obstacles,
          })) {
            const own = names.find((one) => one.name === text)
            if (!own) throw new Error('an unknown name')
            const [x, y] = [own.x + move[0] * own.size, own.y + move[1] * own.size]
            const away = Math.hypot(x - own.x, y - own.y)
            if (away === 0) continue
            for (const other of names) {
              expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThanOrEqual(away)
            }
          }
        },
      ),
    )
  })

  it('never lets names cover each other or what is taken, whatever stands in the way', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }))
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 12 }),
        fc.array(place, { maxLength: 12 }),
        place,
        (places, symbols, [takenX, takenY]) => {
          const names = places.map(([x, y], i) => name(`n${i}`, x, y))
          const taken = [centredBox([takenX, takenY], 30, 6)]
          const obstacles = symbols.map((at) => centredBox(at, 8, 8))
          const boxes = placeNamesClear(names, { ...OPEN, taken, obstacles }).map(
            ({ name: text, move }) => {
              const from = names.find((one) => one.name === text)
              if (!from) throw new Error('an unknown name')
              return boxOf(from, move)
            },
          )
          const all = [...taken, ...boxes]
          all.forEach((one, i) => {
            for (const other of all.slice(i + 1)) expect(overlap(one, other)).toBe(false)
          })
        },
      ),
    )
  })
})

describe('clearStretch', () => {
  const along: NameAlongLine = {
    line: [
      [0, 0],
      [100, 0],
      [200, 0],
    ],
    width: 60,
    halfLetter: 5,
    outward: 8,
  }

  it('stays in the middle when that is clear', () => {
    expect(clearStretch(along, [centredBox([20, -8], 5, 5)])).toEqual({ shift: 0, lift: 0 })
  })

  it('moves along the line, no further than its ends, until no letter is covered', () => {
    const obstacles = [centredBox([100, -8], 12, 8)]
    const { shift } = clearStretch(along, obstacles)
    expect(coveredArea(letterBoxes(along, shift), obstacles)).toBe(0)
    expect(Math.abs(shift)).toBeGreaterThan(40)
    expect(Math.abs(shift) + along.width / 2).toBeLessThan(100)
  })

  it('moves away from the line when all of it is covered', () => {
    const obstacles = [centredBox([100, -8], 100, 6)]
    expect(clearStretch(along, obstacles).lift).toBe(0)
    expect(clearStretch(along, obstacles, along.width, [0, 4, 12])).toEqual({ shift: 0, lift: 12 })
  })

  it('puts the letters left of the line', () => {
    for (const { top, bottom } of letterBoxes(along, 0)) expect((top + bottom) / 2).toBe(-8)
  })

  it('cuts a part out of a line', () => {
    expect(stretchOf(along.line, [50, 150], 2)).toEqual([
      [50, 0],
      [100, 0],
      [150, 0],
    ])
    expect(lengthOf(stretchOf(along.line, [30, 170], 7))).toBeCloseTo(140, 9)
  })
})

describe('pointBoxes', () => {
  const mark: PointMark = {
    serviceId: 'a',
    type: 'library',
    name: 'Bib',
    point: [4.35, 50.85],
    certainty: 'building',
    standing: 'present',
    formerPoint: null,
    note: '',
    description: 'Bib',
  }

  it('are as large as the symbol, larger with a badge, small for a dot', () => {
    const widthOf = (points: readonly PointMark[], zoom: number) => {
      const last = pointBoxes({ points, origin: null }, zoom).at(-1)
      return last ? last.box.right - last.box.left : 0
    }
    expect(widthOf([mark], 12)).toBeGreaterThan(18)
    expect(widthOf([{ ...mark, standing: 'added' }], 12)).toBeGreaterThan(widthOf([mark], 12))
    // The second of two at almost one place has no room yet.
    const beside: PointMark = { ...mark, serviceId: 'b', point: [4.3501, 50.85] }
    expect(widthOf([mark, beside], 11)).toBeLessThan(10)
  })

  it('count the pin of the place one walks from, above its foot', () => {
    const [pin] = pointBoxes({ points: [], origin: [4.35, 50.85] }, 12)
    expect(pin?.box.bottom).toBe(0)
    expect(pin?.box.top).toBeLessThan(-15)
  })
})
