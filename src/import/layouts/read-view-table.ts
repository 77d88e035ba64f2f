import { DIRECTIONS, VALUE_KINDS } from '../../core/indicators/indicator.ts'
import { VIEW_TABLE_COLUMNS, VIEW_TABLE_HEADINGS } from '../../core/own/view-table-contract.ts'
import type { Language } from '../../core/view/view-state.ts'
import { share as en } from '../../i18n/en/share.ts'
import { share as fr } from '../../i18n/fr/share.ts'
import { share as nl } from '../../i18n/nl/share.ts'
import type { FigureColumn, FigureRow } from '../figures/figure-table.ts'
import { refuse } from '../problem-error.ts'
import { cellText, type Table } from '../table.ts'
import type { DecimalMark } from '../text/number-text.ts'
import { unitOf } from '../text/unit-text.ts'
import type { FigureLayout } from './figure-layout.ts'
import { yearOf } from './heading-parts.ts'
import { headedTable } from './table-columns.ts'

const LABELS = { nl: nl.csv, fr: fr.csv, en: en.csv } as const
const LANGUAGES: readonly Language[] = ['nl', 'fr', 'en']

/** How the app writes numbers in a CSV of this language. */
const MARKS: Readonly<Record<Language, DecimalMark>> = { nl: ',', fr: ',', en: '.' }

/** Rows before the headings: what the table is about. */
const SEARCHED_ROWS = 40

/**
 * Reads a table of a view as the app writes it, CSV or XLSX; null when no table is one. Title and
 * unit stand above the table or in a sheet of their own.
 */
export function readViewTable(tables: readonly Table[]): FigureLayout | null {
  for (const table of tables) {
    const found = findHeadings(table)
    if (found === null) continue
    const { language, heading } = found
    const label = LABELS[language]
    const title = labelled(tables, label.title) ?? table.sheet ?? ''
    const unitText = labelled(tables, label.unit) ?? ''
    const headed = headedTable(table, heading)
    const at = (name: (typeof VIEW_TABLE_COLUMNS)[number]) => VIEW_TABLE_COLUMNS.indexOf(name)
    const rows = headed.rows.map(({ row, cells }): FigureRow => {
      const text = cellText(cells[at('year')])
      const year = yearOf(text)
      if (year === null) {
        refuse({ kind: 'badYear', cell: { row, column: VIEW_TABLE_HEADINGS[language].year, text } })
      }
      return {
        row,
        cells,
        code: cellText(cells[at('code')]),
        name: '',
        year,
        reason: cellText(cells[at('reason')]),
      }
    })
    return {
      format: 'wijkwijzerTable',
      sheet: table.sheet,
      decimalMark: MARKS[language],
      ignoredColumns: [],
      notes: [],
      table: {
        places: 'districts',
        columns: [
          {
            index: at('value'),
            heading: VIEW_TABLE_HEADINGS[language].value,
            name: language === 'fr' ? { nl: '', fr: title } : { nl: title, fr: '' },
            unitText,
            year: null,
            known: knownOf(tables, language, unitText),
          },
        ],
        rows,
      },
    }
  }
  return null
}

function findHeadings({ rows }: Table): { language: Language; heading: number } | null {
  for (const [heading, row] of rows.slice(0, SEARCHED_ROWS).entries()) {
    const language = LANGUAGES.find((one) =>
      VIEW_TABLE_COLUMNS.every(
        (column, index) => cellText(row[index]) === VIEW_TABLE_HEADINGS[one][column],
      ),
    )
    if (language !== undefined) return { language, heading }
  }
  return null
}

/** What the table tells of its figures; null for a table that does not, as of a change. */
function knownOf(
  tables: readonly Table[],
  language: Language,
  unitText: string,
): FigureColumn['known'] {
  const label = LABELS[language]
  const kindText = labelled(tables, label.kind)
  const directionText = labelled(tables, label.direction)
  const decimals = labelled(tables, label.decimals) ?? ''
  const valueKind = VALUE_KINDS.find((one) => label.valueKinds[one] === kindText)
  const direction = DIRECTIONS.find((one) => label.directions[one] === directionText)
  return valueKind && direction && /^\d$/.test(decimals)
    ? { unit: unitOf(unitText) ?? 'number', valueKind, direction, decimals: Number(decimals) }
    : null
}

/** The text beside a label, in any table. */
function labelled(tables: readonly Table[], label: string): string | null {
  for (const { rows } of tables) {
    const row = rows.slice(0, SEARCHED_ROWS).find((cells) => cellText(cells[0]) === label)
    const text = cellText(row?.[1])
    // A title that begins like a formula was written with an apostrophe before it.
    if (text !== '') return text.replace(/^'(?=[=+\-@])/, '')
  }
  return null
}
