import { describe, expect, it } from 'vitest'
import { cellOf, indicatorsIn, previewOf } from './support/read-bytes.ts'
import {
  type ExportColumn,
  manyColumns,
  wijkmonitoringExport,
} from './support/wijkmonitoring-export.ts'
import { workbook } from './support/write-workbook.ts'

const income = (year: number): ExportColumn => ({
  name: 'Mediaan belastbaar inkomen der aangiften',
  unit: '€',
  year,
  number: '2336',
  cellOf: (district) => (district === 6 ? 'VS' : 20_000 + district + year / 10_000),
})

const unemployment: ExportColumn = {
  name: 'Taux de chômage',
  unit: '%',
  year: 2023,
  number: null,
  cellOf: (district) => (district === 115 ? 'ND' : district / 10),
}

describe('the export of the Wijkmonitoring', () => {
  it('is read with its units, years, reasons and the indicator that its last row names', async () => {
    const { sheet, rows } = wijkmonitoringExport('nl', [income(2018), income(2023)])
    const preview = await previewOf(await workbook({ [sheet]: rows }), {}, 'mq_data_export.xlsx')
    expect(preview).toMatchObject({
      name: 'mq_data_export',
      form: { format: 'wijkmonitoring', container: 'xlsx', sheet: 'Gegevens' },
      rowsRead: 145,
      rowsMatched: 118,
      duplicates: [],
      unlikely: [],
      ignoredColumns: [],
      missing: { belowThreshold: 2 },
    })
    expect(preview.unmatched).toEqual([])
    expect(preview.notes).toEqual([
      { kind: 'summaryRows', rows: [4, 5, 6, 7] },
      { kind: 'metadataRows', rows: [153] },
      // The 27 parks, cemeteries and industrial areas come last.
      { kind: 'uninhabitedRows', rows: Array.from({ length: 27 }, (_, index) => 126 + index) },
    ])
    const [own, ...others] = indicatorsIn(preview)
    expect(others).toEqual([])
    expect(own).toMatchObject({
      name: { nl: 'Mediaan belastbaar inkomen der aangiften' },
      unit: 'euros',
      valueKind: 'median',
      direction: 'lowIsDisadvantage',
      columns: { years: [2018, 2023], sourceIds: [preview.id] },
    })
    if (own === undefined) return
    expect(cellOf(own, 14, 2018)).toBe(20_014.2018)
    expect(cellOf(own, 6, 2023)).toBe('belowThreshold')
  })

  it('is read in French, and as CSV', async () => {
    const { rows } = wijkmonitoringExport('fr', [unemployment])
    const csv = rows
      .map((row) => row.map((cell) => String(cell ?? '').replace('.', ',')).join(';'))
      .join('\r\n')
    const preview = await previewOf(csv)
    expect(preview.form).toMatchObject({
      format: 'wijkmonitoring',
      container: 'csv',
      separator: ';',
      decimalMark: ',',
    })
    const [own] = indicatorsIn(preview)
    expect(own).toMatchObject({
      name: { nl: 'Werkloosheidsgraad', fr: 'Taux de chômage' },
      unit: 'percent',
      direction: 'highIsDisadvantage',
    })
    if (own === undefined) return
    expect(cellOf(own, 23, 2023)).toBe(2.3)
    expect(cellOf(own, 115, 2023)).toBe('notAvailable')
  })

  it.each([1, 20, 21, 600])('is read with %i columns', async (count) => {
    const columns = manyColumns(count)
    const { sheet, rows } = wijkmonitoringExport('nl', columns)
    const indicators = indicatorsIn(await previewOf(await workbook({ [sheet]: rows })))
    expect(indicators).toHaveLength(Math.ceil(count / 20))
    const reasons = { VS: 'belowThreshold', ND: 'notAvailable' } as const
    const wrong: string[] = []
    for (const { name, year, cellOf: written } of columns) {
      const own = indicators.find((indicator) => indicator.name.nl === name)
      if (own === undefined) throw new Error(`${name} was not read`)
      for (let code = 1; code <= 118; code += 1) {
        const cell = written(code)
        const expected =
          cell === null ? 'emptyInSource' : cell === 'VS' || cell === 'ND' ? reasons[cell] : cell
        const read = cellOf(own, code, year)
        if (read !== expected) wrong.push(`${name} ${year}, wijk ${code}: ${read}, not ${expected}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('keeps the id of a column from one file to the next', async () => {
    const idOf = async (columns: readonly ExportColumn[]) => {
      const { sheet, rows } = wijkmonitoringExport('nl', columns)
      return indicatorsIn(await previewOf(await workbook({ [sheet]: rows })))[0]?.id
    }
    const id = await idOf([income(2018)])
    expect(id).toMatch(/^own_[0-9a-f]{16}$/)
    expect(await idOf([income(2018), income(2019)])).toBe(id)
    expect(await idOf([{ ...income(2018), name: 'Iets anders' }])).not.toBe(id)
  })
})
