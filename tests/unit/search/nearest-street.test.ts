import { describe, expect, it } from 'vitest'
import { nearestStreet } from '../../../src/core/search/nearest-street.ts'
import type { Street } from '../../../src/core/search/street.ts'

const street = (nl: string, longitude: number): Street => ({
  name: { nl, fr: '' },
  municipality: '21004',
  point: [longitude, 50.85],
})
const streets = [street('Verre straat', 4.354), street('Nabije straat', 4.351)]

describe('nearestStreet', () => {
  it('is the one whose point is nearest', () => {
    expect(nearestStreet(streets, [4.35, 50.85])?.name.nl).toBe('Nabije straat')
  })

  it('is none where no street is near', () => {
    expect(nearestStreet(streets, [4.4, 50.85])).toBeNull()
    expect(nearestStreet([], [4.35, 50.85])).toBeNull()
  })

  it('never is a tunnel', () => {
    const found = nearestStreet([street('Belliardtunnel', 4.35), ...streets], [4.35, 50.85])
    expect(found?.name.nl).toBe('Nabije straat')
  })
})
