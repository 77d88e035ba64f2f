import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prefixDistance } from '../../../src/core/search/prefix-distance.ts'

/** The definition itself, by recursion: distance of two whole words. */
function distanceByDefinition(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const exchanged = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]
  return Math.min(
    distanceByDefinition(a.slice(1), b) + 1,
    distanceByDefinition(a, b.slice(1)) + 1,
    distanceByDefinition(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    exchanged ? distanceByDefinition(a.slice(2), b.slice(2)) + 1 : Number.POSITIVE_INFINITY,
  )
}

const letters = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength })

describe('prefixDistance', () => {
  it.each([
    ['molen', 'molenbeek', 0],
    ['molenbek', 'molenbeek', 1],
    ['moelnbeek', 'molenbeek', 1],
    ['mollenbeek', 'molenbeek', 1],
    ['nolenbeek', 'molenbeek', 1],
    ['moelnbek', 'molenbeek', 2],
    ['ukkle', 'ukkel', 1],
    ['', 'ukkel', 0],
    ['ukkel', '', 5],
  ])('%s in %s: %i', (typed, word, errors) => {
    expect(prefixDistance(typed, word)).toBe(errors)
  })

  it('is the least distance, by its definition, to any beginning of the word', () => {
    fc.assert(
      fc.property(letters(5), letters(6), (typed, word) => {
        const beginnings = Array.from({ length: word.length + 1 }, (_, end) => word.slice(0, end))
        const distances = beginnings.map((beginning) => distanceByDefinition(typed, beginning))
        expect(prefixDistance(typed, word)).toBe(Math.min(...distances))
      }),
      { numRuns: 300 },
    )
  })
})
