import { publishedEdition } from '../../../support/published-edition.ts'
import type { WrittenCell } from './write-workbook.ts'

const WORDS = {
  nl: {
    sheet: 'Gegevens',
    place: 'Gebied',
    unit: 'Eenheid',
    year: 'Jaar',
    summary: [
      'Gemiddelde getoonde gebieden',
      'Gewestelijk gemiddelde / Gewestelijke mediaan',
      'Totaal BHG',
      'Drempelwaarde',
    ],
    metadata: 'Metadata',
    host: 'https://wijkmonitoring.brussels/Indicator/IndicatorPage/',
  },
  fr: {
    sheet: 'Données',
    place: 'Territoire',
    unit: 'Unité',
    year: 'Année',
    summary: [
      'Moyenne des territoires affichés',
      'Moyenne régionale / Médiane régionale',
      'Total RBC',
      'Valeur seuil',
    ],
    metadata: 'Métadonnées',
    host: 'https://monitoringdesquartiers.brussels/Indicator/IndicatorPage/',
  },
} as const

export interface ExportColumn {
  readonly name: string
  readonly unit: string
  readonly year: number
  /** Of BISA; null for none in the last row. */
  readonly number: string | null
  /** A figure, or `ND`, `VS` or null for an empty cell. */
  cellOf(district: number): WrittenCell
}

export interface WrittenExport {
  readonly sheet: string
  readonly rows: readonly (readonly WrittenCell[])[]
}

/** A table of exactly the layout of the export, all 145 wijken. */
export function wijkmonitoringExport(
  language: 'nl' | 'fr',
  columns: readonly ExportColumn[],
): WrittenExport {
  const words = WORDS[language]
  const districts = publishedEdition.districts
  return {
    sheet: words.sheet,
    rows: [
      ['Code', words.place, ...columns.map(({ name }) => name)],
      [null, words.unit, ...columns.map(({ unit }) => unit)],
      [null, words.year, ...columns.map(({ year }) => year)],
      ...words.summary.map((label) => [null, label, ...columns.map(() => 12.5)]),
      ...districts.map(({ code, name }) => [
        code,
        name[language],
        ...columns.map((column) => (code >= 700 ? 'ND' : column.cellOf(code))),
      ]),
      [
        words.metadata,
        null,
        ...columns.map(({ number }) =>
          number === null ? null : `${words.host}${number}?tab=Sheet`,
        ),
      ],
    ],
  }
}

/** So many columns: indicators in turn, each with its years from 2005 on, and a few cells missing. */
export function manyColumns(count: number): readonly ExportColumn[] {
  const yearsEach = 20
  return Array.from({ length: count }, (_, index) => {
    const indicator = Math.floor(index / yearsEach)
    return {
      name: `Aandeel van de groep ${indicator} in de bevolking`,
      unit: '%',
      year: 2005 + (index % yearsEach),
      number: null,
      cellOf: (district) => {
        if (district === 6) return 'VS'
        if (district === 115) return 'ND'
        if (district === 7 && index % 3 === 0) return null
        return ((district * 31 + index * 7) % 1000) / 10
      },
    }
  })
}
