import type { Position } from 'geojson'
import type { DistrictCode } from '../districts/district.ts'
import type { DistrictFeature } from './map-geometry.ts'
import { outlineLines } from './outline-lines.ts'

type Lines = readonly (readonly Position[])[]

/** A visitor goes back and forth between a few zones. */
const MOST_KNOWN = 12

const known = new WeakMap<readonly DistrictFeature[], Map<string, Lines>>()

/**
 * `outlineLines`, remembered for the sets asked for last: the same features and codes give the
 * same lines, not a copy.
 */
export function knownOutlineLines(
  features: readonly DistrictFeature[],
  codes: readonly DistrictCode[],
): Lines {
  const ofFeatures = known.get(features) ?? new Map<string, Lines>()
  known.set(features, ofFeatures)
  const key = codes.join()
  const lines = ofFeatures.get(key) ?? outlineLines(features, codes)
  // The set asked for last goes to the end, so that the first key is the one to let go.
  ofFeatures.delete(key)
  ofFeatures.set(key, lines)
  const [oldest] = ofFeatures.keys()
  if (ofFeatures.size > MOST_KNOWN && oldest !== undefined) ofFeatures.delete(oldest)
  return lines
}
