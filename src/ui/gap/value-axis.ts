import { type ScaleLinear, scaleLinear } from 'd3-scale'

const ABOUT_TICKS = 4
/** A change smaller than this part of the gap itself must not fill the picture. */
const LEAST_SPAN = 0.1
const LEAST_SPAN_LAST_DIGITS = 4
/** Zero is shown where it costs no more height than half of what the values take. */
const NEAR_ZERO = 0.5

export interface ValueAxis {
  /** Place of a value, in pixels. */
  readonly y: ScaleLinear<number, number>
  /** Round values ascending, the first and the last at the ends of the axis. */
  readonly ticks: readonly number[]
  /** With which every tick is written exactly. */
  readonly tickDecimals: number
  /** Where zero, no gap at all, lies as seen from the picture. */
  readonly zero: 'within' | 'above' | 'below'
}

/**
 * An axis zoomed in on its values: it shows zero when that is near, and never magnifies a change
 * that hardly matters.
 *
 * @param values at least one
 * @param decimals with which the values are written
 * @param pixels place of the lowest and of the highest end
 */
export function valueAxis(
  values: readonly number[],
  decimals: number,
  pixels: readonly [low: number, high: number],
): ValueAxis {
  const y = scaleLinear().domain(domainOf(values, decimals)).nice(ABOUT_TICKS).range(pixels)
  const ticks = y.ticks(ABOUT_TICKS)
  const [from = 0, to = 0] = y.domain()
  return {
    y,
    ticks,
    tickDecimals: decimalsOfStep((ticks[1] ?? 1) - (ticks[0] ?? 0)),
    zero: from > 0 ? 'below' : to < 0 ? 'above' : 'within',
  }
}

function domainOf(values: readonly number[], decimals: number): [number, number] {
  const lowest = Math.min(...values)
  const highest = Math.max(...values)
  const leastSpan = Math.max(
    LEAST_SPAN * Math.max(Math.abs(lowest), Math.abs(highest)),
    LEAST_SPAN_LAST_DIGITS * 10 ** -decimals,
  )
  const margin = Math.max(0, leastSpan - (highest - lowest)) / 2
  const from = lowest - margin
  const to = highest + margin
  const near = NEAR_ZERO * (to - from)
  if (lowest >= 0 && from <= near) return [0, to]
  if (highest <= 0 && -to <= near) return [from, 0]
  return [from, to]
}

/** Steps of round ticks are 1, 2 or 5 times a power of ten. */
function decimalsOfStep(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
}
