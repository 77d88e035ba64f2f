import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import type { Observation } from '../../../src/core/indicators/observation.ts'
import {
  DATA_PACKAGE_COLUMNS,
  DATA_PACKAGE_DESCRIPTOR,
  dataPackagePath,
} from '../../../src/core/own/data-package-contract.ts'
import {
  VIEW_TABLE_COLUMNS,
  VIEW_TABLE_HEADINGS,
} from '../../../src/core/own/view-table-contract.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/default-view.ts'
import type { ViewState } from '../../../src/core/view/view-state.ts'
import { viewCsv } from '../../../src/export/csv/view-csv.ts'
import { viewXlsx } from '../../../src/export/xlsx/view-xlsx.ts'
import { loadShareTexts } from '../../../src/i18n/load-share-texts.ts'
import { tableRows } from '../../../src/ui/table/table-rows.ts'
import {
  publishedEdition,
  publishedFigure,
  publishedSeries,
} from '../../support/published-edition.ts'
import { cellOf, indicatorsIn, previewOf } from './support/read-bytes.ts'

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
    const table = {
      figure,
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
      const published = publishedEdition.indicators.find(({ id }) => id === changes.indicator)
      expect(own.unit).toBe(published?.unit)
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

  it('the data package: all years, values, reasons and what the catalogue says', async () => {
    const { indicators } = publishedEdition
    const kept = indicators.filter(({ id }) => ['2336', '2514', 'x_80plus'].includes(id))
    const row = (columns: readonly string[], cells: Readonly<Record<string, unknown>>): string =>
      columns.map((column) => String(cells[column] ?? '')).join(',')
    const observations = await Promise.all(
      kept.map(async ({ id, years }) => {
        const series = await publishedSeries(id)
        return years.flatMap(({ year }) =>
          residential.map(({ code }) => {
            const observation = series.at(code, year)
            return row(DATA_PACKAGE_COLUMNS.observations, {
              indicator: id,
              year,
              district: code,
              ...(observation.kind === 'observed'
                ? { value: observation.value }
                : { missing_reason: observation.reason }),
            })
          }),
        )
      }),
    )
    const zip = new JSZip()
    zip.file(DATA_PACKAGE_DESCRIPTOR, '{}')
    zip.file(
      dataPackagePath('observations'),
      [DATA_PACKAGE_COLUMNS.observations.join(','), ...observations.flat()].join('\r\n'),
    )
    zip.file(
      dataPackagePath('indicators'),
      [
        DATA_PACKAGE_COLUMNS.indicators.join(','),
        ...kept.map(({ id, unit, valueKind, direction, decimals, publishedName }) =>
          row(DATA_PACKAGE_COLUMNS.indicators, {
            indicator: id,
            unit,
            value_kind: valueKind,
            direction,
            decimals,
            name_nl: publishedName.nl,
          }),
        ),
      ].join('\r\n'),
    )
    const preview = await previewOf(await zip.generateAsync({ type: 'blob' }))
    expect(preview.form).toMatchObject({ format: 'dataPackage', container: 'zip' })
    const read = indicatorsIn(preview)
    expect(read).toHaveLength(kept.length)
    for (const [index, { id, unit, valueKind, direction, decimals, years }] of kept.entries()) {
      const own = read[index]
      if (own === undefined) throw new Error('an indicator lacks')
      expect(own).toMatchObject({ unit, valueKind, direction, decimals })
      expect(own.columns.years).toEqual(years.map(({ year }) => year))
      const series = await publishedSeries(id)
      for (const { year } of years) {
        for (const { code } of residential) {
          expect(cellOf(own, code, year)).toBe(written(series.at(code, year)))
        }
      }
    }
  })
})
