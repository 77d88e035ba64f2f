import { describe, expect, it } from 'vitest'
import { filterIndicatorRows } from '../../scripts/data/import/filter-indicator-rows.ts'
import { roundCoordinates } from '../../scripts/data/import/round-coordinates.ts'
import { deriveShare } from '../../scripts/data/indicators/derive-share.ts'
import type { SourceCell } from '../../scripts/data/indicators/observations.ts'
import { seriesColumns } from '../../scripts/data/indicators/series-columns.ts'

const observed = (value: number, sourceId = 's1'): SourceCell => ({
  kind: 'observed',
  value,
  sourceId,
})
const missing = (reason: 'notAvailable' | 'belowThreshold'): SourceCell => ({
  kind: 'missing',
  reason,
})

describe('a derived share', () => {
  const derived = deriveShare(
    { numerator: 'part', denominator: 'whole' },
    new Map([
      [
        'part',
        new Map([
          [1991, new Map([[1, observed(5)]])],
          [
            2020,
            new Map([
              [1, observed(1, 's2')],
              [2, missing('belowThreshold')],
              [3, observed(4)],
              [4, observed(4)],
              [5, observed(4)],
            ]),
          ],
        ]),
      ],
      [
        'whole',
        new Map([
          [
            2020,
            new Map([
              [1, observed(3)],
              [2, observed(9)],
              [3, missing('notAvailable')],
              [4, observed(0)],
            ]),
          ],
        ]),
      ],
    ]),
  )

  it('is 100 × part / whole at two decimals, with the source of the part', () => {
    expect(derived.get(2020)?.get(1)).toEqual(observed(33.33, 's2'))
  })

  it('is missing with the reason of the part that is missing', () => {
    expect(derived.get(2020)?.get(2)).toEqual(missing('belowThreshold'))
    expect(derived.get(2020)?.get(3)).toEqual(missing('notAvailable'))
  })

  it('is missing, not infinite, for a whole of nobody', () => {
    expect(derived.get(2020)?.get(4)).toEqual(missing('notAvailable'))
  })

  it('does not exist for a district or a year without a whole', () => {
    expect(derived.get(2020)?.has(5)).toBe(false)
    expect(derived.has(1991)).toBe(false)
  })
})

describe('the columns of a series', () => {
  const columns = seriesColumns(
    'x',
    new Map([
      [2021, new Map([[1, observed(7, 's2')]])],
      [
        2019,
        new Map([
          [2, observed(0, 's1')],
          [700, observed(9, 's9')],
        ]),
      ],
      [
        2020,
        new Map([
          [1, missing('notAvailable')],
          [2, missing('notAvailable')],
        ]),
      ],
    ]),
    [1, 2],
  )

  it('go by year and leave out a year in which nobody has a value', () => {
    expect(columns.years).toEqual([2019, 2021])
    expect(columns.values).toEqual([
      [null, 0],
      [7, null],
    ])
  })

  it('give the reason of what is missing and no reason where a value is 0', () => {
    expect(columns.missing).toEqual([{ 1: 'notInEdition' }, { 2: 'notInEdition' }])
  })

  it('cite a source per cell, without those of ground districts', () => {
    expect(columns.sourceIds).toEqual(['s1', 's2'])
    expect(columns.sources).toEqual([
      [-1, 0],
      [1, -1],
    ])
  })
})

describe('the import', () => {
  it('keeps the lines of the indicators used, as they are', () => {
    const csv = 'mdrc,indicator_id,note\r\n1,2336,"a, b"\r\n1,1407,c\r\n2,2336,d\r\n'
    expect(filterIndicatorRows(csv, new Set(['2336']))).toBe(
      'mdrc,indicator_id,note\n1,2336,"a, b"\n2,2336,d\n',
    )
    expect(() => filterIndicatorRows('mdrc,value\n1,2\n', new Set())).toThrow(/indicator_id/)
  })

  it('rounds coordinates and nothing else to 6 decimals', () => {
    const feature = {
      type: 'Feature',
      properties: { area: 1.23456789 },
      geometry: { type: 'Point', coordinates: [4.12345678, 50.7] },
    }
    const text = JSON.stringify({ type: 'FeatureCollection', features: [feature] })
    expect(JSON.parse(roundCoordinates(text)).features[0]).toEqual({
      ...feature,
      geometry: { type: 'Point', coordinates: [4.123457, 50.7] },
    })
  })
})
