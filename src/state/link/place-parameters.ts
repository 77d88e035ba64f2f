import type { DistrictCode, MunicipalityCode } from '../../core/districts/district.ts'
import { viewFieldSchemas } from '../view-schema.ts'
import { wholeParameter } from './link-parameter.ts'
import { codesFromText, numberFromText, textOfCodes, textOrEmpty } from './link-text.ts'

const { selection, municipality, compared } = viewFieldSchemas

/** Without this, a text that is no number would read as "nothing selected". */
const NOT_A_CODE = ''

/** `w=12`; `w=` is no selection */
export const selectionParameter = wholeParameter<DistrictCode | null>({
  key: 'w',
  field: 'selection',
  schema: selection,
  get: (view) => view.selection,
  set: (view, part) => ({ ...view, selection: part }),
  format: textOrEmpty,
  parse: (text) => (text === '' ? null : (numberFromText(text) ?? NOT_A_CODE)),
})

/** `g=21001`; `g=` is the whole region */
export const municipalityParameter = wholeParameter<MunicipalityCode | null>({
  key: 'g',
  field: 'municipality',
  schema: municipality,
  get: (view) => view.municipality,
  set: (view, part) => ({ ...view, municipality: part }),
  format: textOrEmpty,
  parse: (text) => (text === '' ? null : text),
})

/** `p=12.111`; `p=` is none */
export const comparedParameter = wholeParameter<readonly DistrictCode[]>({
  key: 'p',
  field: 'compared',
  schema: compared,
  get: (view) => view.compared,
  set: (view, part) => ({ ...view, compared: part }),
  format: textOfCodes,
  parse: codesFromText,
})
