import type { LensChoice } from '../../core/view/view-state.ts'
import { viewFieldSchemas } from '../view-schema.ts'
import { wholeParameter } from './link-parameter.ts'
import { joinParts, numberFromText, splitParts } from './link-text.ts'

const { lens, breakLines, seed } = viewFieldSchemas

/** `x=single`, `x=bivariate,2233`, `x=smallMaps,2336,2233`, `x=sectors` */
export const lensParameter = wholeParameter<LensChoice>({
  key: 'x',
  field: 'lens',
  schema: lens,
  get: (view) => view.lens,
  set: (view, part) => ({ ...view, lens: part }),
  format: (part) => {
    switch (part.kind) {
      case 'single':
      case 'sectors':
        return part.kind
      case 'bivariate':
        return joinParts([part.kind, part.second])
      case 'smallMaps':
        return joinParts([part.kind, ...part.indicators])
    }
  },
  parse: (text) => {
    const [kind, ...indicators] = splitParts(text)
    return { kind, second: indicators[0], indicators }
  },
})

/** `b=shown` */
export const breakLinesParameter = wholeParameter({
  key: 'b',
  field: 'breakLines',
  schema: breakLines,
  get: (view) => view.breakLines,
  set: (view, part) => ({ ...view, breakLines: part }),
  format: (part) => part,
  parse: (text) => text,
})

/** `e=7` */
export const seedParameter = wholeParameter({
  key: 'e',
  field: 'seed',
  schema: seed,
  get: (view) => view.seed,
  set: (view, part) => ({ ...view, seed: part }),
  format: String,
  parse: numberFromText,
})
