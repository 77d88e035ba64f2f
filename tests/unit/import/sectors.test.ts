import { readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { combineSectors } from '../../../src/import/figures/combine-sectors.ts'
import type { ReadCell } from '../../../src/import/figures/read-cells.ts'
import { cellOf, indicatorsIn, previewOf, problemOf, supplies } from './support/read-bytes.ts'

const incomes = csvParse(readFileSync('data/indicators/sector_income_2019.csv', 'utf8'))
const census = csvParse(readFileSync('data/indicators/sectors_2022.csv', 'utf8'))

describe('combineSectors', () => {
  const edition = {
    sectorsOf: 2025,
    inhabitantsOf: '2025',
    source: '',
    codes: ['a', 'b', 'c', 'd'],
    districts: [1, 1, 1, 2],
    inhabitants: [900, 100, 0, 50],
  }
  const cells = (...values: (number | null)[]): ReadonlyMap<number, ReadCell> =>
    new Map(
      values.flatMap((value, index) =>
        value === null ? [] : [[index, { kind: 'number', value }] as const],
      ),
    )

  it('adds counts up, of all inhabited sectors or not at all', () => {
    expect(combineSectors(edition, 1, cells(5, 7, null), 'sum')).toEqual({
      kind: 'number',
      value: 12,
    })
    expect(combineSectors(edition, 1, cells(5, 7, 1), 'sum')).toEqual({ kind: 'number', value: 13 })
    expect(combineSectors(edition, 1, cells(5, null, null), 'sum')).toEqual({
      kind: 'missing',
      reason: 'notInFile',
    })
  })

  it('weighs a mean with the inhabitants, of nine in ten at least', () => {
    expect(combineSectors(edition, 1, cells(10, 20, 99), 'meanByInhabitants')).toEqual({
      kind: 'number',
      value: (900 * 10 + 100 * 20) / 1000,
    })
    expect(combineSectors(edition, 1, cells(10, null, null), 'meanByInhabitants')).toEqual({
      kind: 'number',
      value: 10,
    })
    const suppressed = new Map<number, ReadCell>([
      [0, { kind: 'missing', reason: 'belowThreshold' }],
      [1, { kind: 'number', value: 20 }],
    ])
    expect(combineSectors(edition, 1, suppressed, 'meanByInhabitants')).toEqual({
      kind: 'missing',
      reason: 'belowThreshold',
    })
  })

  it('has nothing for a wijk without a sector in the file', () => {
    expect(combineSectors(edition, 2, cells(1, 2, 3), 'sum')).toBeNull()
  })
})

describe('tables of statistical sectors', () => {
  it('sums declarations of 2019 to wijken, refuses medians', async () => {
    const text = [
      'cd_sector;Aantal aangiften 2019;Mediaan inkomen 2019',
      ...incomes.map((row) => `${row.cd_sector};${row.n_declarations};${row.median_statbel}`),
    ].join('\n')
    const preview = await previewOf(text)
    expect(preview.form.format).toBe('sectorTable')
    expect(preview.ignoredColumns).toEqual([
      { heading: 'Mediaan inkomen 2019', reason: 'notCombinable' },
    ])
    const [own] = indicatorsIn(preview)
    if (own === undefined) throw new Error('nothing was read')
    expect(own).toMatchObject({ combinedBy: 'sum', valueKind: 'count' })
    // Anderlecht, wijk 58, added up by hand from the table.
    const inhabited = new Set(
      census.filter((row) => row.pop_census2021 !== '').map((row) => row.cd_sector),
    )
    for (const code of [1, 11, 58, 118]) {
      const rows = incomes.filter((row) => row.mdrc === String(code))
      const isWhole = rows.every(
        (row) => row.n_declarations !== '' || !inhabited.has(row.cd_sector),
      )
      const sum = rows.reduce((total, row) => total + Number(row.n_declarations), 0)
      expect(cellOf(own, code, 2019)).toBe(isWhole ? sum : cellOf(own, code, 2019))
    }
    expect(cellOf(own, 58, 2019)).toBe(
      incomes
        .filter((row) => row.mdrc === '58')
        .reduce((sum, row) => sum + Number(row.n_declarations), 0),
    )
  })

  it('weighs shares with the inhabitants of 2025', async () => {
    const [edition] = await supplies.sectors()
    if (edition === undefined) throw new Error('no sectors')
    const share = (index: number): number => (index * 13) % 100
    const text = [
      'Secteur statistique,Part des jeunes 2024 (%)',
      ...edition.codes.map((code, index) => `${code},${share(index)}`),
    ].join('\n')
    const preview = await previewOf(text)
    const [own] = indicatorsIn(preview)
    if (own === undefined) throw new Error('nothing was read')
    expect(own).toMatchObject({ combinedBy: 'meanByInhabitants', unit: 'percent' })
    let people = 0
    let weighed = 0
    edition.codes.forEach((_, index) => {
      if (edition.districts[index] !== 23) return
      people += edition.inhabitants[index] ?? 0
      weighed += (edition.inhabitants[index] ?? 0) * share(index)
    })
    expect(cellOf(own, 23, 2024)).toBeCloseTo(weighed / people, 9)
    expect(preview.unmatched).toEqual([])
  })

  it('asks what a column counts, and lists sectors that are not known', async () => {
    const table = 'sector;Cijfer 2024\n21001A00K;1\n21001A011;2\n21001A99Z;3\n21001ZZZZ;4'
    expect(await problemOf(table)).toEqual({ kind: 'kindsNeeded', headings: ['Cijfer 2024'] })
    const told = { valueKinds: { 'Cijfer 2024': 'share' } } as const
    expect(await problemOf(table, { valueKinds: { 'Cijfer 2024': 'median' } })).toEqual({
      kind: 'notCombinable',
      headings: ['Cijfer 2024'],
    })
    // Two sectors are too few of wijk 58 for a figure.
    expect(await problemOf(table, told)).toEqual({ kind: 'noValueColumn' })
  })
})
