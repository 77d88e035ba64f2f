import type { MeasureChoice, ZoneChoice } from '../../core/view/view-state.ts'
import { viewFieldSchemas } from '../view-schema.ts'
import { wholeParameter } from './link-parameter.ts'
import { joinParts, numberFromText, splitParts } from './link-text.ts'

const { indicator, year, measure, zone } = viewFieldSchemas

/** `i=2336` */
export const indicatorParameter = wholeParameter({
  key: 'i',
  schema: indicator,
  get: (view) => view.indicator,
  set: (view, part) => ({ ...view, indicator: part }),
  format: (part) => part,
  parse: (text) => text,
})

/** `y=2018` */
export const yearParameter = wholeParameter({
  key: 'y',
  schema: year,
  get: (view) => view.year,
  set: (view, part) => ({ ...view, year: part }),
  format: String,
  parse: numberFromText,
})

/** `m=value`, `m=change,2005` */
export const measureParameter = wholeParameter<MeasureChoice>({
  key: 'm',
  schema: measure,
  get: (view) => view.measure,
  set: (view, part) => ({ ...view, measure: part }),
  format: (part) => {
    switch (part.kind) {
      case 'value':
        return part.kind
      case 'change':
        return joinParts([part.kind, part.sinceYear])
    }
  },
  parse: (text) => {
    const [kind, sinceYear] = splitParts(text)
    return { kind, sinceYear: numberFromText(sinceYear) }
  },
})

/** `z=glossaryWithLaken` */
export const zoneParameter = wholeParameter<ZoneChoice>({
  key: 'z',
  schema: zone,
  get: (view) => view.zone,
  set: (view, part) => ({ ...view, zone: part }),
  format: (part) => part.kind,
  parse: (text) => ({ kind: text }),
})
