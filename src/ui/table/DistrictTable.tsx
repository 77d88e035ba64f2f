import '../styles/table.css'
import { useMemo, useRef } from 'react'
import type { TableColumn } from '../../core/view/view-state.ts'
import { TABLE_COLUMNS } from '../../core/view/view-state.ts'
import { useApp } from '../app-context.ts'
import { CompareCheckbox } from '../compare/CompareCheckbox.tsx'
import { PickBox } from '../options/PickBox.tsx'
import { NumberButton } from '../receipt/NumberButton.tsx'
import { Icon } from '../shared/Icon.tsx'
import { DistrictName, MunicipalityName } from '../shared/PlaceName.tsx'
import { useFigure, useTexts, useView } from '../use-screen.ts'
import { AskedShares } from './AskedShares.tsx'
import { SortHeader } from './SortHeader.tsx'
import { TableFilters } from './TableFilters.tsx'
import { type ResidentialMark, tableRows } from './table-rows.ts'
import { useScrollsSideways } from './use-scrolls-sideways.ts'

/** The twin of the map: every inhabited wijk with rank, figure or the reason why it is missing. */
export function DistrictTable() {
  const { edition } = useApp()
  const figure = useFigure()
  const { ui } = useTexts()
  const choice = useView((view) => view.table)
  const municipality = useView((view) => view.municipality)
  const rows = useMemo(
    () => tableRows(figure, edition, choice, municipality),
    [figure, edition, choice, municipality],
  )
  const all = edition.districts.filter(({ kind }) => kind === 'residential').length
  const box = useRef<HTMLDivElement>(null)
  const isWider = useScrollsSideways(box)
  const isNumber = (column: TableColumn): boolean =>
    column === 'rank' || column === 'value' || column === 'inhabitants'

  return (
    <section className="table-view" id="table" aria-labelledby="table-caption">
      <TableFilters label={ui.table.filter} shown={ui.table.shown(rows.length, all)} />
      {isWider && <p className="note table-view__wider">{ui.table.wider}</p>}
      <div ref={box} className="table-view__scroll" data-wider={isWider || undefined}>
        <table className="district-table">
          <caption id="table-caption">
            {ui.table.caption(figure.title, figure.year)}
            {figure.scenario !== '' && `. ${figure.scenario}`}
          </caption>
          <thead>
            <tr>
              {TABLE_COLUMNS.map((column) => (
                <SortHeader key={column} column={column} isNumber={isNumber(column)} />
              ))}
              <th scope="col" className="district-table__compare">
                <span className="district-table__compare-word">{ui.compare.column}</span>
                <Icon name="plus" />
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((mark) => (
              <Row key={mark.district} mark={mark} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="table-view__none">{ui.table.none}</p>}
      </div>
    </section>
  )
}

function Row({ mark }: { readonly mark: ResidentialMark }) {
  const { actions } = useApp()
  const { selection } = useFigure()
  const { ui, format } = useTexts()
  return (
    <tr data-district={mark.district} data-selected={selection === mark.district || undefined}>
      <td className="number">
        {mark.kind === 'valued' && mark.rank !== null ? mark.rank : ui.table.noRank}
      </td>
      <th scope="row">
        <PickBox district={mark.district} name={mark.name} />
        <button
          type="button"
          className="link-button"
          aria-pressed={selection === mark.district}
          onClick={() => actions.selectDistrict(mark.district)}
        >
          {mark.kind === 'valued' && mark.classIndex !== null && (
            <span className="swatch" style={{ backgroundColor: mark.fill }} aria-hidden="true" />
          )}
          {mark.kind === 'missing' && (
            <span className="swatch swatch--missing" aria-hidden="true" />
          )}
          <DistrictName mark={mark} />
        </button>
        <small className="district-table__place">
          <MunicipalityName mark={mark} />
          <AskedShares district={mark.district} />
        </small>
      </th>
      <td className="district-table__municipality">
        <MunicipalityName mark={mark} />
        <AskedShares district={mark.district} />
      </td>
      <td className={mark.kind === 'valued' ? 'number' : 'number district-table__missing'}>
        {mark.kind === 'missing' && mark.reasonText}
        {mark.kind === 'valued' && (
          <NumberButton
            text={mark.valueText}
            question={{
              kind: 'view',
              reference: { kind: 'district', district: mark.district },
              subject: { kind: 'screen' },
            }}
          />
        )}
      </td>
      <td className="number">
        {mark.inhabitants === null ? '–' : format.integer(mark.inhabitants)}
      </td>
      <td className="district-table__compare">
        <CompareCheckbox code={mark.district} />
      </td>
    </tr>
  )
}
