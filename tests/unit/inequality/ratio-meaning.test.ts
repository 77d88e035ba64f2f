import { describe, expect, it } from 'vitest'
import { UNITS } from '../../../src/core/indicators/indicator.ts'
import { ratioMeaning } from '../../../src/core/inequality/ratio-meaning.ts'

describe('ratioMeaning', () => {
  it('gives ratios no meaning on a logarithmic scale or for counts and unknown numbers', () => {
    expect(UNITS.filter((unit) => ratioMeaning(unit) === 'none')).toEqual([
      'decibels',
      'inhabitants',
      'number',
    ])
  })

  it('tells amounts from rates', () => {
    expect(UNITS.filter((unit) => ratioMeaning(unit) === 'amount')).toEqual(['euros'])
  })
})
