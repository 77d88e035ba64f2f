import { useMemo, useRef } from 'react'
import type { TableColumn } from '../../core/view/view-state.ts'
import type { SectorTexts } from '../../i18n/sector-texts.ts'
import { useApp } from '../app-context.ts'
import { Icon } from '../shared/Icon.tsx'
import { TableFilters } from '../table/TableFilters.tsx'
import { useScrollsSideways } from '../table/use-scrolls-sideways.ts'
import { useFigure, useTexts, useView } from '../use-screen.ts'
import { SectorSwatch } from './SectorSwatch.tsx'
import { SectorValue } from './SectorValue.tsx'
import { type SectorRow, sectorRows, shownOrder } from './sector-rows.ts'
import { WithSectorTexts } from './WithSectorTexts.tsx'
import { withSoftHyphens } from './with-soft-hyphens.ts'

/** The twin of the map of sectors. */
export function SectorTable() {
  return <WithSectorTexts>{(words) => <OfSectors words={words} />}</WithSectorTexts>
}

/** What each column is sorted by; null for one that can not be sorted. */
const COLUMNS = [
  { name: 'sector', sortBy: 'district' },
  { name: 'district', sortBy: 'municipality' },
  { name: 'value', sortBy: 'value' },
  { name: 'declarations', sortBy: null },
  { name: 'inhabitants', sortBy: 'inhabitants' },
] as const satisfies readonly {
  readonly name: keyof SectorTexts['table']
  readonly sortBy: TableColumn | null
}[]

type Column = (typeof COLUMNS)[number]

function OfSectors({ words }: { readonly words: SectorTexts }) {
  const { sectors, language } = useFigure()
  const choice = useView((view) => view.table)
  const marks = sectors?.marks
  const rows = useMemo(() => sectorRows(marks ?? [], choice, language), [marks, choice, language])
  const total = useMemo(() => (marks ?? []).filter(({ kind }) => kind !== 'ground').length, [marks])
  const box = useRef<HTMLDivElement>(null)
  const isWider = useScrollsSideways(box)
  const { ui } = useTexts()
  const { table } = words
  return (
    <section className="table-view" id="table" aria-labelledby="table-caption">
      <TableFilters label={table.query} shown={table.shown(rows.length, total)} />
      {isWider && <p className="note table-view__wider">{ui.table.wider}</p>}
      <div ref={box} className="table-view__scroll" data-wider={isWider || undefined}>
        <table className="district-table sector-table">
          <caption id="table-caption">{table.captionAll}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <SectorHeader key={column.name} column={column} words={words} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.sector} row={row} words={words} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="table-view__none">{table.none}</p>}
      </div>
    </section>
  )
}

function SectorHeader({ column, words }: { readonly column: Column; readonly words: SectorTexts }) {
  const { actions } = useApp()
  const chosen = useView((view) => view.table)
  const { name } = column
  const isText = name === 'sector' || name === 'district'
  const label = words.table[name]
  const asked = column.sortBy
  if (asked === null) {
    return (
      <th scope="col" className="number">
        {label}
      </th>
    )
  }
  const { sortBy, order } = shownOrder(chosen)
  const isSorted = sortBy === asked
  // The column that shows the order turns it round, under the name that the order has.
  const pressed = isSorted ? chosen.sortBy : asked
  return (
    <th
      scope="col"
      className={isText ? undefined : 'number'}
      aria-sort={isSorted ? order : undefined}
    >
      <button type="button" className="sort-button" onClick={() => actions.sortTable(pressed)}>
        {label}
        {isSorted && <Icon name={order === 'ascending' ? 'up' : 'down'} />}
      </button>
    </th>
  )
}

function Row({ row, words }: { readonly row: SectorRow; readonly words: SectorTexts }) {
  const { actions } = useApp()
  const { selection } = useFigure()
  const { format } = useTexts()
  const isSelected = selection === row.district
  return (
    <tr data-sector={row.sector} data-selected={isSelected || undefined}>
      <th scope="row">
        <span className="sector-name">
          <SectorSwatch mark={row} />
          <span>
            {withSoftHyphens(row.name)}
            <small className="sector-table__place">{row.districtName}</small>
          </span>
        </span>
      </th>
      <td className="sector-table__district">
        <button
          type="button"
          className="link-button"
          aria-pressed={isSelected}
          onClick={() => actions.selectDistrict(row.district)}
        >
          {row.districtName}
        </button>
      </td>
      <td className="number">
        <SectorValue mark={row} words={words} />
      </td>
      <td className="number">
        {row.declarations === null ? '–' : format.integer(row.declarations)}
      </td>
      <td className="number">{row.inhabitants === null ? '–' : format.integer(row.inhabitants)}</td>
    </tr>
  )
}
