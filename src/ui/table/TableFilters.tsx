import { useApp } from '../app-context.ts'
import { useView } from '../use-screen.ts'
import { MunicipalityFilter } from './MunicipalityFilter.tsx'

interface TableFiltersProps {
  /** What can be searched for. */
  readonly label: string
  /** How many rows are shown, of all. */
  readonly shown: string
}

/** Above a table: what to search for, which municipality, and how many rows that leaves. */
export function TableFilters({ label, shown }: TableFiltersProps) {
  const { actions } = useApp()
  const query = useView((view) => view.table.query)
  return (
    <div className="table-view__filters">
      <label className="field">
        <span className="field__label">{label}</span>
        <input
          type="search"
          className="field__input"
          value={query}
          onChange={({ target }) => actions.filterTable(target.value)}
        />
      </label>
      <MunicipalityFilter />
      <p className="table-view__count" role="status">
        {shown}
      </p>
    </div>
  )
}
