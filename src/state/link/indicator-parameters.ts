import { viewFieldSchemas } from '../view-schema.ts'
import { wholeParameter } from './link-parameter.ts'
import { numberFromText } from './link-text.ts'

const { indicator, year } = viewFieldSchemas

/** `i=2336` */
export const indicatorParameter = wholeParameter({
  key: 'i',
  field: 'indicator',
  schema: indicator,
  get: (view) => view.indicator,
  set: (view, part) => ({ ...view, indicator: part }),
  format: (part) => part,
  parse: (text) => text,
})

/** `y=2018` */
export const yearParameter = wholeParameter({
  key: 'y',
  field: 'year',
  schema: year,
  get: (view) => view.year,
  set: (view, part) => ({ ...view, year: part }),
  format: String,
  parse: numberFromText,
})
