import { describe, expect, it } from 'vitest'
import { looksOf, symbolParts } from '../../../src/core/look/point-drawing.ts'
import { SERVICE_SHAPE_SIDE, SERVICE_SHAPES } from '../../../src/core/look/service-shapes.ts'
import { ALL_SERVICE_TYPES } from '../../../src/core/services/service.ts'

describe('SERVICE_SHAPES', () => {
  it('have an outline and a sign of their own for every type', () => {
    const shapes = Object.values(SERVICE_SHAPES)
    expect(new Set(shapes.map(({ outline }) => outline)).size).toBe(ALL_SERVICE_TYPES.length)
    expect(new Set(shapes.map(({ sign }) => sign)).size).toBe(ALL_SERVICE_TYPES.length)
  })

  it('lie inside their box', () => {
    for (const { outline, sign } of Object.values(SERVICE_SHAPES)) {
      for (const number of `${outline} ${sign}`.match(/-?\d*\.?\d+/g) ?? []) {
        expect(Number(number)).toBeGreaterThanOrEqual(0)
        expect(Number(number)).toBeLessThanOrEqual(SERVICE_SHAPE_SIDE)
      }
    }
  })
})

describe('symbolParts', () => {
  it.each(ALL_SERVICE_TYPES)('draw every look of %s in its own way, on a light band', (type) => {
    const drawings = looksOf(type).map(symbolParts)
    expect(new Set(drawings.map((parts) => JSON.stringify(parts))).size).toBe(drawings.length)
    for (const parts of drawings) {
      const band = parts.find((part) => part.kind === 'line' && part.colour === 'pointHalo')
      expect(band).toMatchObject({ path: SERVICE_SHAPES[type].outline })
    }
  })

  it('draw a place that is known to the street only hollow, with a broken line', () => {
    const parts = symbolParts({ type: 'youth', certainty: 'street', standing: 'present' })
    const { outline } = SERVICE_SHAPES.youth
    expect(parts).toContainEqual({ kind: 'fill', path: outline, colour: 'pointHalo' })
    expect(parts.some((part) => part.kind === 'line' && part.dash.length > 0)).toBe(true)
  })

  it('draw a closed service without the colour of its type', () => {
    const parts = symbolParts({ type: 'library', certainty: 'building', standing: 'closed' })
    expect(parts.map(({ colour }) => colour)).not.toContain('service')
  })
})
