import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classFills } from '../../../src/core/look/class-fills.ts'
import { colourScaleFor } from '../../../src/core/look/colour-scale.ts'
import { flavourCss } from '../../../src/core/look/flavour-css.ts'
import { FLAVOURS } from '../../../src/core/look/flavours.ts'
import { MAP_LAYERS } from '../../../src/core/look/layer-order.ts'
import { lightness } from '../../support/colour-vision.ts'

const value = { kind: 'value' } as const
const change = { kind: 'change', sinceYear: 2019 } as const
const low = colourScaleFor({ direction: 'lowIsDisadvantage' }, value)
const high = colourScaleFor({ direction: 'highIsDisadvantage' }, value)
const neutral = colourScaleFor({ direction: 'neutral' }, value)
const diverging = colourScaleFor({ direction: 'neutral' }, change)
const { light, dark } = FLAVOURS
const limits = [0, 1, 2, 3, 4, 5]

describe('classFills', () => {
  it('makes the disadvantaged end loud, whichever it is', () => {
    const incomes = classFills(limits, low, light).map(lightness)
    const unemployment = classFills(limits, high, light).map(lightness)
    expect(incomes).toEqual([...incomes].sort((a, b) => a - b))
    expect(unemployment).toEqual([...incomes].reverse())
  })

  it('is light on a dark ground where it is dark on a light one', () => {
    expect(classFills(limits, high, dark)).toEqual([...classFills(limits, high, light)].reverse())
  })

  it('draws groups of people in colours of their own', () => {
    const need = new Set([3, 5, 7].flatMap((n) => classFills(limitsOf(n), high, light)))
    for (const n of [3, 5, 7]) {
      for (const fill of classFills(limitsOf(n), neutral, light)) expect(need.has(fill)).toBe(false)
    }
    expect(diverging).toEqual({ kind: 'diverging', ramp: 'neutralChange', midpoint: 0 })
  })

  it('gives one fill per class, all different', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(low, high, neutral),
        (n, scale) => {
          const fills = classFills(limitsOf(n), scale, light)
          expect(fills).toHaveLength(n)
          expect(new Set(fills).size).toBe(n)
        },
      ),
    )
  })

  it('gives a mirrored gain and loss the same step from the midpoint', () => {
    const all = classFills([-20, -10, 0, 10, 20], diverging, light)
    const gains = classFills([0, 10, 20], diverging, light)
    const short = classFills([-5, 0, 10, 20], diverging, light)
    expect(all.slice(2)).toEqual(gains)
    expect(short).toEqual(all.slice(1))
    expect(lightness(all[0] ?? '')).toBeLessThan(lightness(all[1] ?? ''))
  })

  it('draws a loss only in the colours of losses', () => {
    const losses = classFills([-20, -10, -3], diverging, light)
    expect(losses).toEqual(classFills([-20, -10, 0, 10, 20], diverging, light).slice(0, 2))
  })

  it('refuses more classes than it has colours and a class across the midpoint', () => {
    expect(() => classFills(limitsOf(10), low, light)).toThrow('1 to 9 classes, not 10')
    expect(() => classFills([-5, 5, 8], diverging, light)).toThrow('from -5 to 5 lies across 0')
  })
})

function limitsOf(classes: number): readonly number[] {
  return Array.from({ length: classes + 1 }, (_, index) => index)
}

describe('flavourCss', () => {
  it('writes every colour once as a custom property', () => {
    const css = flavourCss(dark)
    expect(css).toContain('color-scheme: dark;')
    expect(css).toContain(`--ink-muted: ${dark.colours.inkMuted};`)
    expect(css).toContain(`--service-community-centre: ${dark.services.communityCentre};`)
    const names = [...css.matchAll(/(--[a-z-]+):/g)].map((match) => match[1])
    expect(new Set(names).size).toBe(names.length)
    expect(names).toHaveLength(Object.keys(dark.colours).length + Object.keys(dark.services).length)
  })
})

describe('MAP_LAYERS', () => {
  it('keeps what must not tint a class below it, and lines above', () => {
    const at = (layer: (typeof MAP_LAYERS)[number]) => MAP_LAYERS.indexOf(layer)
    for (const below of ['green', 'water', 'road', 'ground'] as const) {
      expect(at(below)).toBeGreaterThanOrEqual(0)
      expect(at(below)).toBeLessThan(at('districtFill'))
    }
    expect(at('missingHatch')).toBe(at('districtFill') + 1)
    expect(at('zoneHalo')).toBe(at('zoneLine') - 1)
    expect(at('label')).toBeGreaterThan(at('symbol'))
    expect(MAP_LAYERS.slice(MAP_LAYERS.indexOf('label') + 1)).toEqual([
      'pointMove',
      'pointDot',
      'pointStreet',
      'pointBuilding',
      'pointHighlight',
      'origin',
    ])
    expect(new Set(MAP_LAYERS).size).toBe(MAP_LAYERS.length)
  })
})
