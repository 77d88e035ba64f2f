import { describe, expect, it } from 'vitest'
import type { MissingReason } from '../../src/core/indicators/observation.ts'
import { publishedEdition, publishedSeries } from './support/published.ts'
import { type SourceRow, sourceRows } from './support/source-rows.ts'

const REASONS: Readonly<Record<string, MissingReason>> = {
  ND: 'notAvailable',
  VS: 'belowThreshold',
  ND_or_VS: 'notAvailableOrBelowThreshold',
  GM: 'notPublished',
  missing: 'emptyInSource',
}

const rows = sourceRows()
const byKey = new Map(
  rows.map((row) => [`${row.indicator} ${row.year} ${row.district}`, row] as const),
)
const { indicators, districts, sources } = publishedEdition()
const residential = districts.filter(({ kind }) => kind === 'residential').map(({ code }) => code)

/** The cell the file must hold: `value|source` or the reason. */
function expectedCell(row: SourceRow | undefined): string {
  if (row === undefined) return 'notInEdition'
  return row.flag === 'ok' ? `${Number(row.value)}|${row.source}` : String(REASONS[row.flag])
}

function expectedShare(year: number, district: number): string {
  const foreigners = byKey.get(`x_foreigners ${year} ${district}`)
  const inhabitants = byKey.get(`1603 ${year} ${district}`)
  if (!foreigners || !inhabitants) return 'notInEdition'
  const share = (Number(foreigners.value) / Number(inhabitants.value)) * 100
  return `${Number(share.toFixed(2))}|${foreigners.source}`
}

// Reach is computed on the network: tests/data/reach-adds-up.test.ts holds it.
const taken = indicators.filter(({ theme }) => theme !== 'reach')

describe('every published figure', () => {
  it.each(taken.map(({ id }) => id))('%s equals the cell of its source', (id) => {
    const series = publishedSeries(id)
    expect(series.districts).toEqual(residential)
    const wrong: string[] = []
    series.years.forEach((year, y) => {
      series.districts.forEach((district, d) => {
        const value = series.values[y]?.[d]
        const source = series.sources[y]?.[d] ?? -1
        const reason = series.missing[y]?.[String(district)]
        const published = value === null ? String(reason) : `${value}|${series.sourceIds[source]}`
        const expected =
          id === 'x_share_foreign'
            ? expectedShare(year, district)
            : expectedCell(byKey.get(`${id} ${year} ${district}`))
        const isConsistent = value === null ? source === -1 : reason === undefined
        if (published !== expected || !isConsistent) {
          wrong.push(`${year} ${district}: ${published}, source ${expected}`)
        }
      })
    })
    expect(wrong).toEqual([])
  })

  it('is of a year in which some residential district has a value, and no such year is left out', () => {
    const residentialCodes = new Set(residential)
    for (const { id, years, derivedFrom } of taken) {
      if (derivedFrom.length > 0) continue
      const observed = rows.filter(
        (row) => row.indicator === id && row.flag === 'ok' && residentialCodes.has(row.district),
      )
      const counted = new Map<number, number>()
      for (const { year } of observed) counted.set(year, (counted.get(year) ?? 0) + 1)
      const published = years.map(({ year, observedDistricts }) => [year, observedDistricts])
      expect([id, published]).toEqual([id, [...counted].sort(([a], [b]) => a - b)])
    }
  })

  it('cites a source of the edition', () => {
    const known = new Set(sources.map(({ id }) => id))
    const cited = new Set(indicators.flatMap(({ sourceIds }) => sourceIds))
    expect([...cited].sort()).toEqual([...known].sort())
  })

  it('lies within the extent of its indicator, whose ends occur', () => {
    for (const { id, extent } of indicators) {
      const values = publishedSeries(id)
        .values.flat()
        .filter((value) => value !== null)
        .sort((a, b) => a - b)
      expect([id, extent]).toEqual([id, [values[0], values.at(-1)]])
    }
  })
})
