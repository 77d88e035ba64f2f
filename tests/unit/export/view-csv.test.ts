import { dsvFormat } from 'd3-dsv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import type { ViewState } from '../../../src/core/view/view-state.ts'
import { csvText } from '../../../src/export/csv/csv-text.ts'
import { viewCsv } from '../../../src/export/csv/view-csv.ts'
import { loadShareTexts } from '../../../src/i18n/load-share-texts.ts'
import { tableRows } from '../../../src/ui/table/table-rows.ts'
import {
  publishedEdition,
  publishedFigure,
  publishedSeries,
} from '../../support/published-edition.ts'

const LINK = 'https://kaart.example/?v=1&y=2018&l=nl'
const semicolons = dsvFormat(';')

async function csvOf(changes: Partial<ViewState>) {
  const view = { ...DEFAULT_VIEW, ...changes }
  const figure = await publishedFigure(changes)
  const share = await loadShareTexts(view.language)
  const rows = tableRows(figure, publishedEdition, view.table, view.municipality)
  const text = viewCsv(
    {
      figure,
      kind: null,
      rows,
      sectors: null,
      filter: view.table.query,
      edition: 'september 2026',
      link: LINK,
    },
    share,
  )
  const lines = semicolons.parseRows(text.replace('\uFEFF', ''))
  const gap = lines.findIndex((cells) => cells.every((cell) => cell === ''))
  const about = new Map(lines.slice(0, gap).map(([label = '', value = '']) => [label, value]))
  const [head = [], ...body] = lines.slice(gap + 1)
  return { text, figure, rows, about, head, body, csv: share.csv }
}

const numberOf = (cell: string | undefined): number => Number((cell ?? '').replace(',', '.'))

describe('viewCsv', () => {
  it('has the rows of the table in its order, with the published values', async () => {
    const { rows, head, body, csv } = await csvOf({ year: 2018 })
    const column = (name: string): number => head.indexOf(name)
    expect(body).toHaveLength(118)
    expect(body.map((cells) => numberOf(cells[column(csv.columns.code)]))).toEqual(
      rows.map(({ district }) => district),
    )
    const income = await publishedSeries('2336')
    let observedCount = 0
    for (const cells of body) {
      const observation = income.at(numberOf(cells[column(csv.columns.code)]), 2018)
      const value = cells[column(csv.columns.value)]
      const reason = cells[column(csv.columns.reason)]
      if (observation.kind === 'observed') {
        observedCount += 1
        expect(numberOf(value)).toBe(observation.value)
        expect(reason).toBe('')
      } else {
        expect(value).toBe('')
        expect(reason).toBe('Niet in deze editie')
      }
    }
    expect(observedCount).toBe(59)
  })

  it('tells title, definition, year, unit, source, n, edition and link', async () => {
    const { about, figure, csv } = await csvOf({ year: 2018 })
    expect(about.get(csv.title)).toBe('Mediaan belastbaar inkomen')
    expect(about.get(csv.definition)).toBe(figure.definition)
    expect(about.get(csv.year)).toBe('2018')
    expect(about.get(csv.unit)).toBe('euro')
    expect(about.get(csv.source)).toContain('BISA')
    expect(about.get(csv.counted.districts)).toBe('59 / 118')
    expect(about.get(csv.edition)).toBe('september 2026')
    expect(about.get(csv.link)).toBe(LINK)
  })

  it('follows the filter and the order of the table', async () => {
    const { body, head, about, csv } = await csvOf({
      table: { sortBy: 'value', order: 'ascending', query: 'molenbeek' },
    })
    const values = body.map((cells) => numberOf(cells[head.indexOf(csv.columns.value)]))
    expect(values.length).toBeGreaterThan(5)
    expect(values.length).toBeLessThan(30)
    expect(values).toEqual(values.toSorted((one, other) => one - other))
    expect(about.get(csv.filter)).toBe('molenbeek')
    expect(about.get(csv.rows)).toBe(String(body.length))
  })

  it.each([
    { language: 'nl', mark: ',' },
    { language: 'fr', mark: ',' },
    { language: 'en', mark: '.' },
  ] as const)('writes decimals with $mark in $language, semicolons everywhere', async (one) => {
    const { body, head, csv } = await csvOf({
      indicator: '2233',
      year: 2023,
      language: one.language,
    })
    const marollen = body.find((cells) => cells[head.indexOf(csv.columns.code)] === '8')
    expect(marollen?.[head.indexOf(csv.columns.value)]).toBe(`29${one.mark}65`)
    expect(head).toHaveLength(9)
  })

  it('opens as UTF-8 with lines that a spreadsheet knows', async () => {
    const { text } = await csvOf({})
    expect(text.startsWith('\uFEFF')).toBe(true)
    expect(text).toMatch(/\r\n$/)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('leaves the sign of a negative number to the number', async () => {
    const { body, head, csv } = await csvOf({ measure: { kind: 'change', sinceYear: 2019 } })
    for (const cells of body) expect(cells[head.indexOf(csv.columns.value)]).not.toMatch(/'/)
  })
})

describe('csvText', () => {
  const numbers = { decimalMark: ',' } as const

  it.each(['=1+1', '+32 2', '-1', '@SUM(A1)', '\tx'])('disarms %j', (text) => {
    const [[cell = ''] = []] = semicolons.parseRows(csvText([[text]], numbers).slice(1))
    expect(cell).toBe(`'${text}`)
  })

  it('keeps the code of a sector from being read as a power of ten', () => {
    expect(csvText([['21004E233', '21004A312', 2.5]], numbers)).toContain(
      "'21004E233;21004A312;2,5",
    )
  })

  it('gives every text back through a reader of CSV', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => `x${text}`)
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          expect(semicolons.parseRows(csvText(rows, numbers).slice(1))).toEqual(rows)
        },
      ),
    )
  })
})
