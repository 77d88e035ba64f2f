import type { TableColumn } from '../../core/view/view-state.ts'
import { useApp } from '../app-context.ts'
import { Icon } from '../shared/Icon.tsx'
import { useTexts, useView } from '../use-screen.ts'

interface SortHeaderProps {
  readonly column: TableColumn
  readonly isNumber: boolean
}

export function SortHeader({ column, isNumber }: SortHeaderProps) {
  const { actions } = useApp()
  const { table } = useTexts().ui
  const { sortBy, order } = useView((view) => view.table)
  const isSorted = sortBy === column
  return (
    <th
      scope="col"
      className={isNumber ? 'number' : undefined}
      aria-sort={isSorted ? order : undefined}
    >
      <button type="button" className="sort-button" onClick={() => actions.sortTable(column)}>
        {table.columns[column]}
        {isSorted && <Icon name={order === 'ascending' ? 'up' : 'down'} />}
      </button>
    </th>
  )
}
