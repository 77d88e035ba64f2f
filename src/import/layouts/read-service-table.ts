import { foldText } from '../../core/search/fold-text.ts'
import type { IgnoredColumn, ImportFormat } from '../import-outcome.ts'
import { shownText } from '../limits.ts'
import type { ServiceRow, ServiceWhere } from '../services/service-rows.ts'
import { type Cell, cellText, columnLetters, type Table } from '../table.ts'
import { numberText, resolveNumber } from '../text/number-text.ts'
import { type HeadingRole, hasRole } from './heading-roles.ts'
import { findHeadingRow } from './heading-row.ts'
import {
  type HeadedTable,
  headedTable,
  partOf,
  type TableColumn,
  type TableRow,
} from './table-columns.ts'
import { webAddress } from './web-address.ts'

/** A table with one service a row, as it was recognised. */
export interface ServiceLayout {
  readonly format: Extract<ImportFormat, 'servicesByPoint' | 'servicesByAddress'>
  readonly sheet: string | null
  readonly rows: readonly ServiceRow[]
  readonly ignoredColumns: readonly IgnoredColumn[]
}

const WHERE_ROLES: readonly HeadingRole[] = [
  'longitude',
  'latitude',
  'coordinates',
  'address',
  'street',
]

/** Reads a table with points or addresses; null when it has neither, or no name. */
export function readServiceTable(table: Table): ServiceLayout | null {
  const isWhere = (heading: string) => WHERE_ROLES.some((role) => hasRole(heading, role))
  const heading = findHeadingRow(table, isWhere, () => false)
  if (heading === null) return null
  const headed = headedTable(table, heading)
  const columns = serviceColumns(headed)
  if (columns === null || headed.rows.length === 0) return null
  const used = new Set(Object.values(columns).map((column) => column?.index))
  return {
    format: columns.longitude || columns.coordinates ? 'servicesByPoint' : 'servicesByAddress',
    sheet: table.sheet,
    rows: headed.rows.map((row) => serviceRow(row, columns)),
    ignoredColumns: headed.columns
      .filter(({ index, texts }) => !used.has(index) && texts.length > 0)
      .map(({ heading: text, index }) => ({
        heading: text || columnLetters(index),
        reason: 'notNeeded',
      })),
  }
}

type ServiceColumns = Readonly<Partial<Record<HeadingRole, TableColumn>>>

function serviceColumns({ columns }: HeadedTable): ServiceColumns | null {
  const withRole = (role: HeadingRole, test?: (text: string) => boolean) =>
    columns.find(
      (column) =>
        hasRole(column.heading, role) && (test === undefined || partOf(column, test) > 0.5),
    )
  const isNumber = (text: string) => coordinate(text) !== null
  const longitude = withRole('longitude', isNumber)
  const latitude = withRole('latitude', isNumber)
  const coordinates = withRole('coordinates', (text) => pairOf(text) !== null)
  const address = withRole('address')
  const street = withRole('street')
  const hasPoint = (longitude !== undefined && latitude !== undefined) || coordinates !== undefined
  if (!hasPoint && address === undefined && street === undefined) return null
  const nameNl = withRole('nameNl')
  const nameFr = withRole('nameFr')
  const found: Partial<Record<HeadingRole, TableColumn | undefined>> = {
    nameNl,
    nameFr,
    name: (nameNl ?? nameFr) ? undefined : withRole('name'),
    ...(longitude && latitude ? { longitude, latitude } : { coordinates }),
    address,
    street,
    houseNumber: street === undefined ? undefined : withRole('houseNumber'),
    postcode: withRole('postcode'),
    municipality: withRole('municipality'),
    type: withRole('type'),
    website: withRole('website'),
    note: withRole('note'),
  }
  return Object.fromEntries(Object.entries(found).filter(([, column]) => column !== undefined))
}

function serviceRow({ row, cells }: TableRow, columns: ServiceColumns): ServiceRow {
  const textOf = (role: HeadingRole): string => {
    const column = columns[role]
    return column === undefined ? '' : cellText(cells[column.index])
  }
  const street = [textOf('street'), textOf('houseNumber')].filter((part) => part !== '').join(' ')
  const address = textOf('address') || street
  const postcode = textOf('postcode').replace(/\.0+$/, '')
  const municipality = textOf('municipality')
  const name = textOf('name')
  const pointColumn = columns.longitude ?? columns.coordinates
  return {
    row,
    name: {
      nl: shownText(textOf('nameNl') || name),
      fr: shownText(textOf('nameFr')),
    },
    where: whereOf(cells, columns, { street: address, postcode, municipality }),
    address: shownText(address),
    postcode: shownText(postcode),
    municipality: shownText(municipality),
    type: textOf('type'),
    website: webAddress(textOf('website')),
    note: shownText(textOf('note')),
    cell: {
      row,
      column: pointColumn?.heading ?? '',
      text: shownText(cellText(cells[pointColumn?.index ?? -1])),
    },
  }
}

function whereOf(
  cells: readonly Cell[],
  { longitude, latitude, coordinates }: ServiceColumns,
  address: { readonly street: string; readonly postcode: string; readonly municipality: string },
): ServiceWhere {
  const pair = coordinates === undefined ? null : pairOf(cellText(cells[coordinates.index]))
  const x = longitude === undefined ? pair?.[0] : coordinate(cellText(cells[longitude.index]))
  const y = latitude === undefined ? pair?.[1] : coordinate(cellText(cells[latitude.index]))
  if (typeof x === 'number' && typeof y === 'number') return { kind: 'point', ...upright(x, y) }
  return foldText(address.street) === '' ? { kind: 'nowhere' } : { kind: 'address', ...address }
}

/** Latitude and longitude in degrees can not be mistaken for each other in Belgium. */
function upright(x: number, y: number): { readonly x: number; readonly y: number } {
  return x > 49 && x < 52 && y > 2 && y < 7 ? { x: y, y: x } : { x, y }
}

/** A coordinate; a single mark is always the one for decimals. */
function coordinate(text: string): number | null {
  const number = numberText(text)
  switch (number.kind) {
    case 'plain':
    case 'marked':
      return number.value
    case 'ambiguous':
      return resolveNumber(number.digits, number.mark)
    case 'none':
      return null
  }
}

/** `50.8466, 4.3517` or `{"lon": 4.3517, "lat": 50.8466}`. */
function pairOf(text: string): readonly [number, number] | null {
  const numbers = text.match(/[+-]?\d+(?:\.\d+)?/g) ?? []
  const [one, other] = numbers.map(Number)
  return numbers.length === 2 && one !== undefined && other !== undefined ? [one, other] : null
}
