import { describe, expect, it } from 'vitest'
import { BIVARIATE_PALETTES, bivariateFill } from '../../../src/core/look/bivariate-palette.ts'
import { FLAVOURS } from '../../../src/core/look/flavours.ts'
import { lightness, seenDifference, VISIONS } from '../../support/colour-vision.ts'

/** CIEDE2000 between any two of the nine, under every kind of vision. */
const APART = 12
/** The same between a class and ground or missing; under tritan vision the border helps. */
const APART_FROM_GROUND = { others: 10, tritan: 5 }

describe.each(Object.entries(BIVARIATE_PALETTES))('palette %s', (_name, palette) => {
  const colours = palette.flat()
  const { ground, missingFill } = FLAVOURS.light.colours

  it.each(VISIONS)('any two of the nine differ, %s vision', (vision) => {
    expect(colours).toHaveLength(9)
    colours.forEach((a, i) => {
      for (const b of colours.slice(i + 1)) {
        expect(seenDifference(a, b, vision), `${a} ${b}`).toBeGreaterThanOrEqual(APART)
      }
    })
  })

  it.each(VISIONS)('none can be taken for ground or missing, %s vision', (vision) => {
    const least = vision === 'tritan' ? APART_FROM_GROUND.tritan : APART_FROM_GROUND.others
    for (const surface of [ground, missingFill]) {
      for (const colour of colours) {
        expect(seenDifference(surface, colour, vision), colour).toBeGreaterThanOrEqual(least)
      }
    }
  })

  it('runs darker along both sides', () => {
    for (const i of [0, 1, 2]) {
      const row = palette[i]?.map(lightness) ?? []
      const column = palette.map((cells) => lightness(cells[i] ?? ''))
      expect(row).toEqual(row.toSorted((a, b) => b - a))
      expect(column).toEqual(column.toSorted((a, b) => b - a))
    }
  })
})

describe('bivariateFill', () => {
  const low = { direction: 'lowIsDisadvantage' } as const
  const high = { direction: 'highIsDisadvantage' } as const
  const neutral = { direction: 'neutral' } as const
  const darkest = BIVARIATE_PALETTES.need[2]?.[2]

  it('is darkest where both disadvantages meet, whichever ends these are', () => {
    const { light } = FLAVOURS
    expect(bivariateFill({ first: 0, second: 2 }, [low, high], light)).toBe(darkest)
    expect(bivariateFill({ first: 2, second: 2 }, [high, high], light)).toBe(darkest)
    expect(bivariateFill({ first: 0, second: 0 }, [low, low], light)).toBe(darkest)
  })

  it('takes the neutral palette as soon as one is about groups of people', () => {
    const fill = bivariateFill({ first: 0, second: 2 }, [low, neutral], FLAVOURS.light)
    expect(fill).toBe(BIVARIATE_PALETTES.neutral[2]?.[2])
  })

  it('turns round where light is the loud end', () => {
    const fill = bivariateFill({ first: 0, second: 2 }, [low, high], FLAVOURS.dark)
    expect(fill).toBe(BIVARIATE_PALETTES.need[0]?.[0])
  })
})
