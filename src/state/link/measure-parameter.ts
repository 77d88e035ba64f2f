import type { MeasureChoice } from '../../core/view/view-state.ts'
import { viewFieldSchemas } from '../view-schema.ts'
import { wholeParameter } from './link-parameter.ts'
import { joinParts, numberFromText, splitParts } from './link-text.ts'

/** `m=value`, `m=change,2005`, `m=difference,region,absolute`, `m=rank`, `m=stability` */
export const measureParameter = wholeParameter<MeasureChoice>({
  key: 'm',
  field: 'measure',
  schema: viewFieldSchemas.measure,
  get: (view) => view.measure,
  set: (view, part) => ({ ...view, measure: part }),
  format: (part) => {
    switch (part.kind) {
      case 'value':
      case 'rank':
      case 'stability':
        return part.kind
      case 'change':
        return joinParts([part.kind, part.sinceYear])
      case 'difference':
        return joinParts([part.kind, part.reference, part.form])
    }
  },
  parse: (text) => {
    const [kind, second, form] = splitParts(text)
    return { kind, sinceYear: numberFromText(second), reference: second, form }
  },
})
