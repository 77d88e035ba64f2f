import type { DistrictCode } from '../core/districts/district.ts'
import type { DistrictMark, Figure } from '../core/figure/figure.ts'
import type { FlavourColours } from '../core/look/flavour.ts'

/** How the map paints one district: the feature-state that its layers read. */
export interface DistrictPaint {
  readonly fill: string
  /** Strength of the hatch over the fill, 0 to 1. */
  readonly hatch: number
  /** Strength of the fill, 0 to 1: a district that is not in the spotlight fades. */
  readonly strength: number
}

/** Strength of a district outside the chosen municipality. */
export const MUTED_STRENGTH = 0.3

/** The paint of every district with a figure or a reason; ground districts are not painted. */
export function districtPaints(
  figure: Pick<Figure, 'marks'>,
  colours: Pick<FlavourColours, 'missingFill'>,
): ReadonlyMap<DistrictCode, DistrictPaint> {
  const paints = new Map<DistrictCode, DistrictPaint>()
  for (const mark of figure.marks) {
    const paint = paintOf(mark, colours)
    if (paint) paints.set(mark.district, paint)
  }
  return paints
}

function paintOf(
  mark: DistrictMark,
  colours: Pick<FlavourColours, 'missingFill'>,
): DistrictPaint | null {
  switch (mark.kind) {
    case 'valued':
      return { fill: mark.fill, hatch: 0, strength: strengthOf(mark.emphasis) }
    case 'missing': {
      const strength = strengthOf(mark.emphasis)
      return { fill: colours.missingFill, hatch: strength, strength }
    }
    case 'ground':
      return null
  }
}

const strengthOf = (emphasis: 'normal' | 'muted'): number =>
  emphasis === 'muted' ? MUTED_STRENGTH : 1

/**
 * The districts whose paint differs from the one before, with their new paint. A district that the
 * new figure does not have is left as it is: every figure of an edition has all of them.
 */
export function changedPaints(
  before: ReadonlyMap<DistrictCode, DistrictPaint>,
  after: ReadonlyMap<DistrictCode, DistrictPaint>,
): readonly (readonly [DistrictCode, DistrictPaint])[] {
  return [...after].filter(([district, paint]) => {
    const old = before.get(district)
    return old?.fill !== paint.fill || old.hatch !== paint.hatch || old.strength !== paint.strength
  })
}
