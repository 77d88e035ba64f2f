import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gapCourse } from '../../../src/core/gap/gap-course.ts'

describe('gapCourse', () => {
  it('income in Brussels: larger in euros, smaller in per cent', () => {
    expect(gapCourse(-4683, -5082, 0)).toBe('wider')
    expect(gapCourse(-27.5, -19.5, 1)).toBe('narrower')
  })

  it('speaks of the size, whatever the sign', () => {
    expect(gapCourse(16.4, 10.4, 1)).toBe('narrower')
    expect(gapCourse(0, 3, 0)).toBe('wider')
    expect(gapCourse(0, -3, 0)).toBe('wider')
    expect(gapCourse(-0.1, 1.9, 1)).toBe('turned')
  })

  it('gaps that are written alike are the same', () => {
    expect(gapCourse(2.04, 1.96, 1)).toBe('same')
    expect(gapCourse(-0.04, 0.04, 1)).toBe('same')
  })

  it('read backwards it is the opposite', () => {
    const opposite = { wider: 'narrower', narrower: 'wider', same: 'same', turned: 'turned' }
    const gap = fc.integer({ min: -1000, max: 1000 })
    fc.assert(
      fc.property(gap, gap, (first, last) => {
        expect(gapCourse(last, first, 0)).toBe(opposite[gapCourse(first, last, 0)])
      }),
    )
  })
})
