import type { Indicator } from '../indicators/indicator.ts'
import type { MeasureChoice } from '../view/view-state.ts'
import type { DivergingRampId, SequentialRampId } from './ramps.ts'

/** Which ramp a measure is drawn in, and how it lies over the values. */
export type ColourScale =
  | {
      readonly kind: 'sequential'
      readonly ramp: SequentialRampId
      /** The end of the values that gets the loud end of the ramp. */
      readonly loudEnd: 'lowest' | 'highest'
    }
  | {
      readonly kind: 'diverging'
      readonly ramp: DivergingRampId
      /** The value between the two arms; it belongs to the upper one. */
      readonly midpoint: number
    }

/**
 * The colour scale of an indicator under a measure. Where one end of the values goes with
 * disadvantage that end is loud, whichever it is, so that the same wijken stand out on every such
 * map. Figures without such an end (groups of people, density) get a neutral ramp whose loud end
 * is simply the highest value. Changes and differences are coloured by their sign, never as better or
 * worse. Rank 1 is the highest value, so ranks turn the ends around. A number of definitions has no
 * better end.
 */
export function colourScaleFor(
  indicator: Pick<Indicator, 'direction'>,
  measure: MeasureChoice,
): ColourScale {
  switch (measure.kind) {
    case 'value':
      return sequentialScale(indicator.direction)
    case 'rank':
      return ranked(sequentialScale(indicator.direction))
    case 'stability':
      return { kind: 'sequential', ramp: 'neutral', loudEnd: 'highest' }
    case 'change':
    case 'difference':
      return {
        kind: 'diverging',
        ramp: indicator.direction === 'neutral' ? 'neutralChange' : 'change',
        midpoint: 0,
      }
  }
}

type SequentialScale = Extract<ColourScale, { kind: 'sequential' }>

function ranked(scale: SequentialScale): ColourScale {
  return { ...scale, loudEnd: scale.loudEnd === 'lowest' ? 'highest' : 'lowest' }
}

function sequentialScale(direction: Indicator['direction']): SequentialScale {
  switch (direction) {
    case 'lowIsDisadvantage':
      return { kind: 'sequential', ramp: 'need', loudEnd: 'lowest' }
    case 'highIsDisadvantage':
      return { kind: 'sequential', ramp: 'need', loudEnd: 'highest' }
    case 'neutral':
      return { kind: 'sequential', ramp: 'neutral', loudEnd: 'highest' }
  }
}
