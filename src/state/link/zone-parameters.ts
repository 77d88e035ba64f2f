import type { DistrictCode } from '../../core/districts/district.ts'
import type { ComparisonChoice, ZoneChoice } from '../../core/view/view-state.ts'
import { viewFieldSchemas } from '../view-schema.ts'
import { wholeParameter } from './link-parameter.ts'
import { codesFromText, joinParts, numberFromText, splitParts, textOfCodes } from './link-text.ts'

const { zone, comparison } = viewFieldSchemas

/** `z=glossaryWithLaken`, `z=belowRegion,85`, `z=own,12.13.14,A name, with its commas` */
export const zoneParameter = wholeParameter<ZoneChoice>({
  key: 'z',
  field: 'zone',
  schema: zone,
  get: (view) => view.zone,
  set: (view, part) => ({ ...view, zone: part }),
  format: (part) => {
    switch (part.kind) {
      case 'glossary':
      case 'glossaryWithLaken':
      case 'lowestClass':
      case 'lowLowCluster':
      case 'poorestFifth':
        return part.kind
      case 'belowRegion':
        return joinParts([part.kind, part.percent])
      case 'own':
        return joinParts([part.kind, textOfCodes(part.districts), part.name])
    }
  },
  parse: (text) => {
    const [kind, second = '', ...nameParts] = splitParts(text)
    return {
      kind,
      percent: numberFromText(second),
      name: joinParts(nameParts),
      districts: ascending(codesFromText(second)),
    }
  },
})

/** `r=rest`, `r=region`, `r=municipality,21012`, `r=zone,lowestClass` */
export const comparisonParameter = wholeParameter<ComparisonChoice>({
  key: 'r',
  field: 'comparison',
  schema: comparison,
  get: (view) => view.comparison,
  set: (view, part) => ({ ...view, comparison: part }),
  format: (part) => {
    switch (part.kind) {
      case 'rest':
      case 'region':
        return part.kind
      case 'municipality':
        return joinParts([part.kind, part.nis])
      case 'zone':
        return joinParts([part.kind, part.zone])
    }
  },
  parse: (text) => {
    const [kind, second] = splitParts(text)
    return { kind, nis: second, zone: second }
  },
})

/** Order and repetition have no meaning; what is no code stays, for the schema to refuse. */
function ascending(codes: readonly (DistrictCode | null)[]): readonly (DistrictCode | null)[] {
  return [...new Set(codes)].sort((one, other) => (one ?? 0) - (other ?? 0))
}
