import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueAxis } from '../../../src/ui/gap/value-axis.ts'

const PIXELS = [120, 24] as const

const gaps = fc.array(fc.double({ min: -1e5, max: 1e5, noNaN: true }), {
  minLength: 1,
  maxLength: 30,
})

describe('valueAxis', () => {
  it('zooms in on income, and says that no gap lies above', () => {
    const { ticks, tickDecimals, zero, y } = valueAxis([-4683, -4926, -4995, -5082], 0, PIXELS)
    expect(ticks).toEqual([-5200, -5000, -4800, -4600])
    expect(tickDecimals).toBe(0)
    expect(zero).toBe('above')
    expect([y(-5200), y(-4600)]).toEqual([120, 24])
  })

  it('shows zero where it is near, and where the sign turns', () => {
    const near = valueAxis([1.9, 0.4], 1, PIXELS)
    expect(near.ticks[0]).toBe(0)
    expect(near.zero).toBe('within')
    const turning = valueAxis([-0.1, 1.9], 1, PIXELS)
    expect(turning.ticks).toContain(0)
    expect(turning.zero).toBe('within')
    expect(valueAxis([16.4, 10.2], 1, PIXELS).zero).toBe('below')
  })

  it('writes ticks of less than one with their decimals', () => {
    const { ticks, tickDecimals } = valueAxis([-23.04, -21.57], 1, PIXELS)
    expect(ticks).toEqual([-23.5, -23, -22.5, -22, -21.5, -21])
    expect(tickDecimals).toBe(1)
  })

  it('a gap that stays the same is a line in the middle, never a magnified last digit', () => {
    const { y } = valueAxis([10.4, 10.4], 1, PIXELS)
    expect(y(10.4)).toBeGreaterThan(48)
    expect(y(10.4)).toBeLessThan(96)
    const small = valueAxis([10.4, 10.5], 1, PIXELS)
    expect(Math.abs(small.y(10.4) - small.y(10.5))).toBeLessThan(16)
  })

  it('holds every value, higher values higher, and its ticks run from end to end', () => {
    fc.assert(
      fc.property(gaps, (values) => {
        const { y, ticks, tickDecimals } = valueAxis(values, 1, PIXELS)
        for (const value of values) {
          expect(y(value)).toBeLessThanOrEqual(120 + 1e-6)
          expect(y(value)).toBeGreaterThanOrEqual(24 - 1e-6)
        }
        const places = ticks.map(y)
        expect(places[0]).toBeCloseTo(120, 6)
        expect(places.at(-1)).toBeCloseTo(24, 6)
        expect(places).toEqual(places.toSorted((one, other) => other - one))
        for (const tick of ticks) expect(Number(tick.toFixed(tickDecimals))).toBeCloseTo(tick, 9)
      }),
    )
  })
})
