import { describe, expect, it } from 'vitest'
import type { LegendClass, LegendMarker } from '../../../src/core/figure/figure.ts'
import { markersInClass } from '../../../src/core/figure/markers-in-class.ts'

const legendClass = (classIndex: number, from: number, to: number): LegendClass => ({
  classIndex,
  from,
  to,
  label: '',
  fill: '#000000',
  areaCount: 1,
  inhabitants: 1,
})

const marker = (value: number): LegendMarker => ({
  kind: 'region',
  value,
  valueText: '',
  label: '',
})

describe('markersInClass', () => {
  const classes = [legendClass(0, 0, 10), legendClass(1, 10, 20)] as const
  const valuesIn = (row: LegendClass, ...values: number[]): readonly number[] =>
    markersInClass(row, { classes, markers: values.map(marker) }).map(({ value }) => value)

  it('puts a mean on a limit in the higher class, and the highest limit in the last', () => {
    expect(valuesIn(classes[0], 0, 9.9, 10, 20)).toEqual([0, 9.9])
    expect(valuesIn(classes[1], 0, 9.9, 10, 20)).toEqual([10, 20])
  })

  it('puts a mean outside all classes in none', () => {
    expect(valuesIn(classes[0], -1, 21)).toEqual([])
    expect(valuesIn(classes[1], -1, 21)).toEqual([])
  })
})
