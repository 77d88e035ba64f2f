import { describe, expect, it } from 'vitest'
import { findIndicatorYear } from '../../../src/core/indicators/find-indicator.ts'
import type { SeriesColumns } from '../../../src/core/indicators/indicator.ts'
import { observedValues } from '../../../src/core/indicators/observed-values.ts'
import { seriesFromColumns } from '../../../src/core/indicators/series-from-columns.ts'
import { DISTRICTS, RESIDENTIAL, SOURCE_ROWS, sourceSeries } from '../../support/source-table.ts'

const columns: SeriesColumns = {
  id: '2336',
  years: [2018, 2023],
  districts: [1, 2, 3],
  values: [
    [15104, null, 0],
    [20000, 22662, null],
  ],
  missing: [{ 2: 'notAvailable' }, { 3: 'belowThreshold' }],
  sources: [
    [0, -1, 1],
    [1, 1, -1],
  ],
  sourceIds: ['s01', 's02'],
}
const series = seriesFromColumns(columns, DISTRICTS)

describe('seriesFromColumns', () => {
  it('gives the very cell, also when it is zero, with its source', () => {
    expect(series.at(1, 2018)).toEqual({ kind: 'observed', value: 15104 })
    expect(series.at(3, 2018)).toEqual({ kind: 'observed', value: 0 })
    expect([series.sourceAt(1, 2018), series.sourceAt(3, 2018)]).toEqual(['s01', 's02'])
  })

  it('gives the reason of a missing cell, without a source', () => {
    expect(series.at(2, 2018)).toEqual({ kind: 'missing', reason: 'notAvailable' })
    expect(series.at(3, 2023)).toEqual({ kind: 'missing', reason: 'belowThreshold' })
    expect(series.sourceAt(2, 2018)).toBeNull()
  })

  it('says what is not in the edition, and what is ground, in any year', () => {
    expect(series.at(1, 2020)).toEqual({ kind: 'missing', reason: 'notInEdition' })
    expect(series.at(4, 2023)).toEqual({ kind: 'missing', reason: 'notInEdition' })
    expect(series.at(700, 2023)).toEqual({ kind: 'missing', reason: 'uninhabited' })
    expect(series.at(900, 1900)).toEqual({ kind: 'missing', reason: 'uninhabited' })
  })

  it('calls ground uninhabited even when the source has a number for it', () => {
    const withPark = {
      ...columns,
      districts: [1, 2, 900],
      missing: [{ 2: 'notAvailable' }, { 900: 'belowThreshold' }],
    } as const
    const park = seriesFromColumns(withPark, DISTRICTS)
    expect(park.at(900, 2018)).toEqual({ kind: 'missing', reason: 'uninhabited' })
    expect(park.sourceAt(900, 2018)).toBeNull()
  })

  it.each([
    ['a cell without value and reason', { missing: [{}, {}] }, 'year 2018: district 2 has neither'],
    [
      'a value that is not a number',
      {
        values: [
          [Number.NaN, null, 0],
          [1, 2, null],
        ],
      },
      'value NaN',
    ],
    [
      'a value without a source',
      {
        sources: [
          [9, -1, 1],
          [1, 1, -1],
        ],
      },
      'without a source',
    ],
    ['a row too short', { values: [[1], [1, 2, null]] }, 'does not hold 3 districts'],
    ['a row too few', { values: [[1, null, 0]] }, 'year 2023: a row of values'],
    ['a year twice', { years: [2018, 2018] }, 'the year occurs twice'],
    ['a district twice', { districts: [1, 2, 1] }, 'district 1 occurs twice'],
  ])('refuses %s', (_what, fault, message) => {
    expect(() => seriesFromColumns({ ...columns, ...fault }, DISTRICTS)).toThrow(message)
    expect(() => seriesFromColumns({ ...columns, ...fault }, DISTRICTS)).toThrow('indicator 2336')
  })
})

describe('observedValues', () => {
  it('gives 59 values of income in 2018, each the cell of the source', () => {
    const values = observedValues(sourceSeries('2336'), RESIDENTIAL, 2018)
    const rows = SOURCE_ROWS.filter(
      (row) =>
        row.indicator === '2336' && row.year === 2018 && row.flag === 'ok' && row.district <= 118,
    )
    expect(values).toHaveLength(59)
    const inOrder = rows.sort((a, b) => a.district - b.district)
    expect(values).toEqual(inOrder.map(({ district, value }) => ({ district, value })))
  })
})

describe('findIndicatorYear', () => {
  it('gives null for a year the indicator does not have', () => {
    const year = { year: 2018, observedDistricts: 59, regionalBenchmark: 19723 }
    const indicator = { years: [year] }
    expect(findIndicatorYear(indicator, 2018)).toBe(year)
    expect(findIndicatorYear(indicator, 2017)).toBeNull()
  })
})
