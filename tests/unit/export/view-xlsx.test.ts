import { parse } from 'papaparse'
import readExcelFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import {
  VIEW_SHEETS,
  VIEW_TABLE_COLUMNS,
  VIEW_TABLE_HEADINGS,
} from '../../../src/core/own/view-table-contract.ts'
import type { Language } from '../../../src/core/view/view-state.ts'
import { viewCsv } from '../../../src/export/csv/view-csv.ts'
import type { ViewTable } from '../../../src/export/csv/view-rows.ts'
import { viewXlsx } from '../../../src/export/xlsx/view-xlsx.ts'
import { loadShareTexts } from '../../../src/i18n/load-share-texts.ts'
import { tableRows } from '../../../src/ui/table/table-rows.ts'
import { publishedEdition, publishedFigure } from '../../support/published-edition.ts'

async function tableOf(language: Language, names: readonly string[] = []): Promise<ViewTable> {
  const changes = { language, year: 2018, measure: { kind: 'change', sinceYear: 2014 } } as const
  const figure = await publishedFigure(changes)
  const table = { sortBy: 'rank', order: 'ascending', query: '' } as const
  const rows = tableRows(figure, publishedEdition, table, null).map((row, index) => ({
    ...row,
    name: names[index] ?? row.name,
  }))
  return {
    figure,
    kind: null,
    rows,
    sectors: null,
    filter: '',
    edition: '2026',
    link: 'https://kaart.example/',
  }
}

async function sheetsOf(table: ViewTable, language: Language) {
  const blob = await viewXlsx(table, await loadShareTexts(language))
  const bytes = Buffer.from(await blob.arrayBuffer())
  const sheets = await readExcelFile(bytes)
  return { bytes, sheets }
}

describe.each(['nl', 'fr', 'en'] as const)('the XLSX of a view in %s', (language) => {
  it('has the headings of the CSV in the first row, and its rows', async () => {
    const table = await tableOf(language)
    const csv = viewCsv(table, await loadShareTexts(language)).replace('\uFEFF', '')
    const lines = parse<string[]>(csv, { delimiter: ';' }).data
    const gap = lines.findIndex((cells) => cells.every((cell) => cell === ''))
    const [head, ...body] = lines.slice(gap + 1, -1)
    const { sheets } = await sheetsOf(table, language)
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      VIEW_SHEETS[language].data,
      VIEW_SHEETS[language].about,
    ])
    const [first, ...rows] = sheets[0]?.data ?? []
    expect(first).toEqual(head)
    expect(first).toEqual(VIEW_TABLE_COLUMNS.map((id) => VIEW_TABLE_HEADINGS[language][id]))
    expect(rows).toHaveLength(118)
    const asText = (cell: unknown): string => {
      if (cell === null || cell === undefined) return ''
      return typeof cell === 'number' && language !== 'en'
        ? String(cell).replace('.', ',')
        : String(cell)
    }
    // Text that begins like a formula has an apostrophe in CSV; in a workbook text is text.
    const plain = (cells: readonly string[]) => cells.map((cell) => cell.replace(/^'/, ''))
    expect(rows.map((row) => row.map(asText))).toEqual(body.map(plain))
  })
})

describe('the cells of an XLSX', () => {
  it('are numbers where they are numbers, below zero too', async () => {
    const { sheets } = await sheetsOf(await tableOf('nl'), 'nl')
    const rows = sheets[0]?.data.slice(1) ?? []
    const at = VIEW_TABLE_COLUMNS.indexOf('value')
    const values = rows.map((row) => row[at]).filter((value) => value !== null)
    expect(values.length).toBe(59)
    expect(values.every((value) => typeof value === 'number')).toBe(true)
    expect(rows.every((row) => typeof row[VIEW_TABLE_COLUMNS.indexOf('code')] === 'number')).toBe(
      true,
    )
  })

  it('hold no formula, whatever a name is', async () => {
    const hostile = ['=1+1', '+cmd|calc', '-2+3', '@SUM(A1)', '＝1+1', '<script>alert(1)</script>']
    const table = await tableOf('en', hostile)
    const { bytes, sheets } = await sheetsOf(table, 'en')
    const at = VIEW_TABLE_COLUMNS.indexOf('district')
    const names = (sheets[0]?.data ?? []).slice(1, 7).map((row) => row[at])
    expect(names.map(String)).toEqual(hostile)
    const { default: JSZip } = await import('jszip')
    const zip = await JSZip.loadAsync(bytes)
    for (const file of Object.values(zip.files).filter(({ name }) => name.endsWith('.xml'))) {
      expect(await file.async('string'), file.name).not.toMatch(/<f[ >]/)
    }
    const csv = viewCsv(table, await loadShareTexts('en'))
    for (const name of hostile.slice(0, 5)) expect(csv).toContain(`'${name}`)
  })

  it('stay small enough to be zipped without a worker of their own', async () => {
    const { default: JSZip } = await import('jszip')
    const { bytes } = await sheetsOf(await tableOf('fr'), 'fr')
    const zip = await JSZip.loadAsync(bytes)
    for (const file of Object.values(zip.files)) {
      expect((await file.async('uint8array')).length, file.name).toBeLessThan(160_000)
    }
  })
})
