import type { ClassChoice } from '../../core/view/view-state.ts'
import { viewFieldSchemas } from '../view-schema.ts'
import { wholeParameter } from './link-parameter.ts'
import { joinParts, numberFromText, splitParts } from './link-text.ts'

/** `k=quantile,5,yearShown`; `k=manual,18000,21000` with the inner limits */
export const classesParameter = wholeParameter<ClassChoice>({
  key: 'k',
  field: 'classes',
  schema: viewFieldSchemas.classes,
  get: (view) => view.classes,
  set: (view, part) => ({ ...view, classes: part }),
  format: (part) => {
    switch (part.kind) {
      case 'computed':
        return joinParts([part.method, part.count, part.scope])
      case 'manual':
        return joinParts([part.kind, ...part.limits])
    }
  },
  parse: (text) => {
    const [first, ...rest] = splitParts(text)
    if (first === 'manual') return { kind: 'manual', limits: rest.map(numberFromText) }
    return { kind: 'computed', method: first, count: numberFromText(rest[0]), scope: rest[1] }
  },
})
