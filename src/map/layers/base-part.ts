import { BASE_PART_PROPERTY, type BasePart } from '../sources/base-features.ts'
import { SOURCE } from '../sources/source-ids.ts'

/** What a layer that draws one part of the base takes its features from. */
export function basePart(part: BasePart): {
  source: typeof SOURCE.base
  filter: ['==', ['get', string], string]
} {
  return { source: SOURCE.base, filter: ['==', ['get', BASE_PART_PROPERTY], part] }
}
