import { nameIn } from '../core/districts/name-in.ts'
import { findIndicator } from '../core/indicators/find-indicator.ts'
import type { ViewTable } from '../export/csv/view-rows.ts'
import type { AppContext } from '../ui/app-context.ts'
import { sectorRows } from '../ui/sectors/sector-rows.ts'
import { tableRows } from '../ui/table/table-rows.ts'

/**
 * The table of the view on screen, as filtered and sorted.
 *
 * @param link address at which the view opens again
 */
export function shownTable(
  { edition, screen }: Pick<AppContext, 'edition' | 'screen'>,
  link: string,
): ViewTable {
  const { view, figure, texts } = screen.getState().screen
  const municipality = edition.municipalities.find(({ nis }) => nis === view.municipality)
  return {
    figure,
    sectors: figure.sectors ? sectorRows(figure.sectors.marks, view.table, view.language) : null,
    kind: view.measure.kind === 'value' ? findIndicator(edition.indicators, view.indicator) : null,
    rows: tableRows(figure, edition, view.table, view.municipality),
    filter: [municipality ? nameIn(municipality.name, view.language) : '', view.table.query]
      .filter((part) => part !== '')
      .join(', '),
    edition: texts.format.date(edition.id),
    link,
  }
}
