import type { TableChoice, TableColumn, ViewState } from '../../core/view/view-state.ts'
import { withFields } from './with-fields.ts'

/** What one looks for first: names from A, rank from 1, amounts from the largest. */
const FIRST_ORDER: Readonly<Record<TableColumn, TableChoice['order']>> = {
  rank: 'ascending',
  district: 'ascending',
  municipality: 'ascending',
  value: 'descending',
  inhabitants: 'descending',
}

/** Sorts the table by a column; the column it is sorted by already turns its order round. */
export function sortTable(view: ViewState, sortBy: TableColumn): ViewState {
  const order = sortBy === view.table.sortBy ? reverse(view.table.order) : FIRST_ORDER[sortBy]
  return withFields(view, { table: { ...view.table, sortBy, order } })
}

function reverse(order: TableChoice['order']): TableChoice['order'] {
  return order === 'ascending' ? 'descending' : 'ascending'
}
