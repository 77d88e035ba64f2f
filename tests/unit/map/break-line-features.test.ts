import { describe, expect, it } from 'vitest'
import type { BreakLineMark, BreakSide } from '../../../src/core/figure/figure.ts'
import { sharedBorderLines } from '../../../src/core/figure/shared-border-lines.ts'
import { breakLineFeatures } from '../../../src/map/sources/break-line-features.ts'
import { TOWN } from './small-town.ts'

const side = (district: number): BreakSide => ({
  district,
  name: '',
  municipality: '',
  valueText: '',
  fill: '#000000',
})
const breakLine = (widthPixels: number): BreakLineMark => ({
  lower: side(2),
  higher: side(1),
  metres: 500,
  difference: 3,
  differenceText: '3',
  widthPixels,
})
const linesOf = sharedBorderLines(TOWN.districts.features)

describe('breakLineFeatures', () => {
  it('lies on the border of the two districts, with its width', () => {
    const { features } = breakLineFeatures([breakLine(4)], linesOf)
    expect(features).toHaveLength(1)
    expect(features[0]?.properties).toEqual({ widthPixels: 4 })
    expect(features[0]?.geometry.coordinates).toEqual(linesOf(1, 2))
    expect(features[0]?.geometry.coordinates).toHaveLength(1)
  })

  it('leaves out what is too small to draw', () => {
    expect(breakLineFeatures([breakLine(0)], linesOf).features).toEqual([])
  })
})
