import type { ColourScale } from './colour-scale.ts'
import type { Flavour } from './flavour.ts'
import {
  DIVERGING_RAMPS,
  MOST_CLASSES_OF_A_RAMP,
  type RampTable,
  SEQUENTIAL_RAMPS,
} from './ramps.ts'

/**
 * The fill of every class, `#rrggbb`, lowest class first. `limits` are those of the
 * classification (number of classes + 1). On a diverging scale a class belongs to the side of the
 * midpoint it lies on and its colour is as strong as its place counted from there.
 * Throws a RangeError for more classes than a ramp has and for a class across the midpoint.
 */
export function classFills(
  limits: readonly number[],
  scale: ColourScale,
  flavour: Pick<Flavour, 'loudEnd'>,
): readonly string[] {
  const classCount = limits.length - 1
  switch (scale.kind) {
    case 'sequential': {
      const fills = rampColours(SEQUENTIAL_RAMPS[scale.ramp], classCount, flavour)
      return scale.loudEnd === 'highest' ? fills : fills.toReversed()
    }
    case 'diverging': {
      const below = countBelow(limits, scale.midpoint)
      const above = classCount - below
      const ramp = DIVERGING_RAMPS[scale.ramp]
      const steps = Math.max(below, above)
      return [
        ...rampColours(ramp.below, steps, flavour).slice(0, below).toReversed(),
        ...rampColours(ramp.above, steps, flavour).slice(0, above),
      ]
    }
  }
}

/** Colours of `count` classes from the quiet to the loud end. */
function rampColours(
  table: RampTable,
  count: number,
  flavour: Pick<Flavour, 'loudEnd'>,
): readonly string[] {
  const colours = table[count - 1]
  if (colours === undefined) {
    throw new RangeError(`a ramp has 1 to ${MOST_CLASSES_OF_A_RAMP} classes, not ${count}`)
  }
  return flavour.loudEnd === 'dark' ? colours : colours.toReversed()
}

/** Number of classes that lie wholly below the midpoint. */
function countBelow(limits: readonly number[], midpoint: number): number {
  return limits.slice(0, -1).filter((from, index) => {
    const to = limits[index + 1] ?? from
    if (from < midpoint && to > midpoint) {
      throw new RangeError(`the class from ${from} to ${to} lies across ${midpoint}`)
    }
    return from < midpoint
  }).length
}
