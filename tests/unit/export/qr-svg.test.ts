import { describe, expect, it } from 'vitest'
import { qrSvg } from '../../../src/export/qr/qr-svg.ts'

const sideOf = (svg: string | null): number => Number(/viewBox="0 0 (\d+)/.exec(svg ?? '')?.[1])

/** Dark modules of the drawing, as `row,column` inside the quiet zone. */
function darkModules(svg: string): ReadonlySet<string> {
  const dark = new Set<string>()
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let i = 0; i < Number(length); i += 1) dark.add(`${Number(y) - 4},${Number(x) - 4 + i}`)
  }
  return dark
}

describe('qrSvg', () => {
  it('draws the three finders of ISO/IEC 18004 and keeps the zone around free', () => {
    const svg = qrSvg('https://kaart.example/?v=1&l=nl') ?? ''
    const dark = darkModules(svg)
    const size = sideOf(svg) - 8
    for (const [row, column] of [
      [0, 0],
      [0, size - 7],
      [size - 7, 0],
    ] as const) {
      for (let i = 0; i < 7; i += 1) {
        expect(dark.has(`${row},${column + i}`)).toBe(true)
        expect(dark.has(`${row + 6},${column + i}`)).toBe(true)
        expect(dark.has(`${row + 1},${column + i}`)).toBe(i === 0 || i === 6)
      }
    }
    for (const place of dark) {
      const [row = -1, column = -1] = place.split(',').map(Number)
      expect(Math.min(row, column)).toBeGreaterThanOrEqual(0)
      expect(Math.max(row, column)).toBeLessThan(size)
    }
  })

  it('has the dark module beside the lower finder', () => {
    const svg = qrSvg('x') ?? ''
    expect(darkModules(svg).has(`${sideOf(svg) - 8 - 8},8`)).toBe(true)
  })

  it('grows with the text and gives up at 2953 bytes', () => {
    expect(sideOf(qrSvg('x'.repeat(20)))).toBeLessThan(sideOf(qrSvg('x'.repeat(900))))
    expect(qrSvg('x'.repeat(2953))).not.toBeNull()
    expect(qrSvg('x'.repeat(2954))).toBeNull()
  })
})
