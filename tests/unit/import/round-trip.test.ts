import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readPackagedEdition } from '../../../scripts/data/package/read-packaged-edition.ts'
import { findIndicator } from '../../../src/core/indicators/find-indicator.ts'
import type { Observation } from '../../../src/core/indicators/observation.ts'
import {
  VIEW_TABLE_COLUMNS,
  VIEW_TABLE_HEADINGS,
} from '../../../src/core/own/view-table-contract.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import type { ViewState } from '../../../src/core/view/view-state.ts'
import { viewCsv } from '../../../src/export/csv/view-csv.ts'
import { zippedDataPackage } from '../../../src/export/package/zipped-data-package.ts'
import { viewXlsx } from '../../../src/export/xlsx/view-xlsx.ts'
import { loadShareTexts } from '../../../src/i18n/load-share-texts.ts'
import { tableRows } from '../../../src/ui/table/table-rows.ts'
import {
  publishedEdition,
  publishedFigure,
  publishedSeries,
} from '../../support/published-edition.ts'
import { cellOf, indicatorsIn, previewOf } from './support/read-bytes.ts'

const PUBLIC_FOLDER = fileURLToPath(new URL('../../../public/', import.meta.url))

const residential = publishedEdition.districts.filter(({ kind }) => kind === 'residential')

const written = (observation: Observation): number | string =>
  observation.kind === 'observed' ? observation.value : observation.reason

describe('what the map writes, it reads back without loss', () => {
  it.each([
    { language: 'nl', indicator: '2336', year: 2018 },
    { language: 'fr', indicator: '2336', year: 2022 },
    { language: 'en', indicator: '2514', year: 2023 },
    { language: 'nl', indicator: '1603', year: 2025, display: 'symbols' },
    { language: 'en', indicator: '2447', year: 2023 },
  ] as const)('a view as CSV and XLSX: $language, $indicator, $year', async (changes) => {
    const view: ViewState = { ...DEFAULT_VIEW, ...(changes as Partial<ViewState>) }
    const figure = await publishedFigure(view)
    const share = await loadShareTexts(view.language)
    const published = findIndicator(publishedEdition.indicators, changes.indicator)
    const table = {
      figure,
      kind: published,
      rows: tableRows(figure, publishedEdition, view.table, view.municipality),
      sectors: null,
      filter: '',
      edition: 'september 2026',
      link: 'https://kaart.example/',
    }
    const series = await publishedSeries(changes.indicator)
    for (const file of [viewCsv(table, share), await viewXlsx(table, share)]) {
      const preview = await previewOf(file)
      expect(preview).toMatchObject({
        form: { format: 'wijkwijzerTable' },
        rowsRead: 118,
        rowsMatched: 118,
        unmatched: [],
      })
      const [own, ...others] = indicatorsIn(preview)
      expect(others).toEqual([])
      if (own === undefined) throw new Error('nothing was read')
      expect(own.columns.years).toEqual([changes.year])
      const { unit, valueKind, direction, decimals } = published
      expect(own).toMatchObject({ unit, valueKind, direction, decimals })
      expect(preview.notes).toEqual([])
      expect(own.name[changes.language === 'fr' ? 'fr' : 'nl']).toBe(figure.title)
      for (const { code } of residential) {
        expect(cellOf(own, code, changes.year)).toBe(written(series.at(code, changes.year)))
      }
    }
  })

  it.each([
    ['nl', '1,234'],
    ['fr', '1,234'],
    ['en', '1.234'],
  ] as const)('a number that may be thousands or decimals: %s', async (language, text) => {
    const { title } = (await loadShareTexts(language)).csv
    const headings = VIEW_TABLE_COLUMNS.map((column) => VIEW_TABLE_HEADINGS[language][column])
    const preview = await previewOf(
      `${title};Iets\r\n\r\n${headings.join(';')}\r\n1;7;Zavel;;${text};;2024;;\r\n`,
    )
    const [own] = indicatorsIn(preview)
    expect(own && cellOf(own, 7, 2024)).toBe(1.234)
  })

  it('the whole data package that the app hands out: years, values, reasons, names and kinds', async () => {
    const packaged = await readPackagedEdition(PUBLIC_FOLDER)
    const preview = await previewOf(await zippedDataPackage(packaged))
    expect(preview).toMatchObject({
      form: { format: 'dataPackage', container: 'zip' },
      unmatched: [],
      duplicates: [],
      ignoredColumns: [],
    })
    const read = indicatorsIn(preview)
    expect(read).toHaveLength(publishedEdition.indicators.length)
    const lost: string[] = []
    let compared = 0
    for (const { id, unit, valueKind, direction, decimals, years } of publishedEdition.indicators) {
      const names = { nl: packaged.texts.nl(id).name, fr: packaged.texts.fr(id).name }
      const own = read.find(({ name }) => name.nl === names.nl && name.fr === names.fr)
      if (own === undefined) throw new Error(`${id} lacks`)
      expect(own).toMatchObject({ unit, valueKind, direction, decimals })
      expect(own.columns.years).toEqual(years.map(({ year }) => year))
      const series = await publishedSeries(id)
      for (const { year } of years) {
        for (const { code } of residential) {
          compared += 1
          if (cellOf(own, code, year) !== written(series.at(code, year))) {
            lost.push(`${id}, ${year}, wijk ${code}`)
          }
        }
      }
    }
    expect(lost).toEqual([])
    expect(preview.rowsRead).toBe(compared)
  })
})
