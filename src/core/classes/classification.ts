/**
 * Classes of numbers. Class `i` runs from `limits[i]` up to but not including `limits[i + 1]`; the
 * last class includes its upper limit. A value equal to a limit goes to the upper class.
 */
export interface Classification {
  /**
   * Number of classes + 1 limits, ascending: the first is the minimum, the last the maximum.
   * Only the last two may be equal: a class that holds the maximum alone.
   */
  readonly limits: readonly number[]
  /** Index of the class a value falls in. Throws a RangeError outside the limits. */
  classOf(value: number): number
}

/** Makes a classification of limits. Throws a RangeError when they are not in order. */
export function makeClassification(limits: readonly number[]): Classification {
  checkOrder(limits)
  return { limits, classOf: (value) => classIndexOf(value, limits) }
}

/**
 * Index of the class of a value by bisection: half-open [from, to), the last class closed.
 * Throws a RangeError that names the value when it is NaN or lies outside the limits.
 */
export function classIndexOf(value: number, limits: readonly number[]): number {
  const minimum = limits[0]
  const maximum = limits[limits.length - 1]
  if (minimum === undefined || maximum === undefined || !(value >= minimum && value <= maximum)) {
    throw new RangeError(`value ${value} lies outside the classes ${minimum} to ${maximum}`)
  }
  let low = 0
  let high = limits.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    const limit = limits[middle]
    if (limit !== undefined && value >= limit) low = middle
    else high = middle
  }
  return low
}

function checkOrder(limits: readonly number[]): void {
  if (limits.length < 2) {
    throw new RangeError(`classes need at least two limits, not ${limits.length}`)
  }
  limits.forEach((limit, index) => {
    if (!Number.isFinite(limit)) throw new RangeError(`class limit ${limit} is not a number`)
    const previous = limits[index - 1]
    const isLast = index === limits.length - 1
    if (previous !== undefined && (isLast ? limit < previous : limit <= previous)) {
      throw new RangeError(`class limit ${limit} does not follow ${previous}`)
    }
  })
}
