import type { TableChoice } from '../../core/view/view-state.ts'
import { tableQuerySchema, viewFieldSchemas } from '../view-schema.ts'
import { wholeParameter } from './link-parameter.ts'
import { joinParts, splitParts } from './link-text.ts'

/** `t=value,descending` */
export const tableSortParameter = wholeParameter<TableChoice>({
  key: 't',
  field: 'table',
  schema: viewFieldSchemas.table,
  get: (view) => view.table,
  set: (view, { sortBy, order }) => ({ ...view, table: { ...view.table, sortBy, order } }),
  format: ({ sortBy, order }) => joinParts([sortBy, order]),
  parse: (text) => {
    const [sortBy, order] = splitParts(text)
    return { sortBy, order, query: '' }
  },
})

/** `q=molenbeek` */
export const tableQueryParameter = wholeParameter({
  key: 'q',
  field: 'table',
  schema: tableQuerySchema,
  get: (view) => view.table.query,
  set: (view, query) => ({ ...view, table: { ...view.table, query } }),
  format: (query) => query,
  parse: (text) => text,
})
