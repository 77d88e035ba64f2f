import type { DistrictCode } from '../../../src/core/districts/district.ts'
import { roundTo } from '../round-to.ts'
import type { Derivation } from './indicator-definitions.ts'
import type { Observations, SourceCell } from './observations.ts'

/** Decimals of a derived share: as many as the publisher gives its own. */
const DECIMALS = 2

/**
 * A share in per cent, 100 × numerator / denominator, for the years and districts for which the
 * source holds both. A missing part gives its reason on; the numerator's goes first. The source
 * of a share is that of its numerator.
 */
export function deriveShare(
  { numerator, denominator }: Derivation,
  observations: Observations,
): ReadonlyMap<number, ReadonlyMap<DistrictCode, SourceCell>> {
  const years = new Map<number, ReadonlyMap<DistrictCode, SourceCell>>()
  for (const [year, parts] of observations.get(numerator) ?? []) {
    const wholes = observations.get(denominator)?.get(year)
    if (wholes === undefined) continue
    const shares = new Map<DistrictCode, SourceCell>()
    for (const [district, part] of parts) {
      const whole = wholes.get(district)
      if (whole !== undefined) shares.set(district, shareOf(part, whole))
    }
    years.set(year, shares)
  }
  return years
}

function shareOf(part: SourceCell, whole: SourceCell): SourceCell {
  if (part.kind === 'missing') return part
  if (whole.kind === 'missing') return whole
  if (whole.value === 0) return { kind: 'missing', reason: 'notAvailable' }
  return { ...part, value: roundTo((100 * part.value) / whole.value, DECIMALS) }
}
