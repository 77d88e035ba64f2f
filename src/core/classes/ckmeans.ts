/**
 * Optimal one-dimensional k-means: splits values into `count` groups so that the sum of squared
 * distances to the group means is the smallest possible. This is the exact form of Jenks' natural
 * breaks. Gives the groups ascending, each sorted; fewer groups than asked when there are fewer
 * distinct values. Equal values always share a group.
 *
 * Source: H. Wang and M. Song, "Ckmeans.1d.dp: Optimal k-means Clustering in One Dimension by
 * Dynamic Programming", The R Journal 3(2), 2011; the divide-and-conquer fill uses that the best
 * start of the last group never moves left when a value is added. O(count n log n).
 *
 * Throws a RangeError when count is not a whole number of at least 1 or a value is not finite.
 */
export function ckmeans(values: readonly number[], count: number): readonly (readonly number[])[] {
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(`number of classes must be a whole number from 1, not ${count}`)
  }
  const unfit = values.find((value) => !Number.isFinite(value))
  if (unfit !== undefined) throw new RangeError(`can not group the value ${unfit}`)
  const points = distinctPoints(values)
  const groups = Math.min(count, points.value.length)
  if (groups === 0) return []
  const starts = groupStarts(points, groups)
  return starts.map((start, group) => {
    const end = starts[group + 1] ?? points.value.length
    return repeat(points, start, end)
  })
}

/** Distinct values ascending, and how often each occurs. */
interface Points {
  readonly value: Float64Array
  readonly weight: Float64Array
}

function distinctPoints(values: readonly number[]): Points {
  const sorted = Float64Array.from(values).sort()
  const value: number[] = []
  const weight: number[] = []
  for (const current of sorted) {
    const last = value.length - 1
    if (value[last] === current) weight[last] = (weight[last] ?? 0) + 1
    else {
      value.push(current)
      weight.push(1)
    }
  }
  return { value: Float64Array.from(value), weight: Float64Array.from(weight) }
}

function repeat(points: Points, start: number, end: number): readonly number[] {
  const values: number[] = []
  for (let index = start; index < end; index += 1) {
    const value = at(points.value, index)
    for (let times = at(points.weight, index); times > 0; times -= 1) values.push(value)
  }
  return values
}

/** Index of the first point of every group of the best partition. */
function groupStarts(points: Points, groups: number): readonly number[] {
  const n = points.value.length
  const cost = sumOfSquares(points)
  let best = Float64Array.from({ length: n }, (_, last) => cost(0, last))
  const startOfLast: Int32Array[] = [new Int32Array(n)]
  for (let group = 1; group < groups; group += 1) {
    const next = new Float64Array(n).fill(Number.POSITIVE_INFINITY)
    const starts = new Int32Array(n)
    fillRow(best, next, starts, cost, { from: group, to: n - 1, low: group, high: n - 1 })
    best = next
    startOfLast.push(starts)
  }
  const result: number[] = []
  let last = n - 1
  for (let group = groups - 1; group >= 0; group -= 1) {
    const start = at(startOfLast[group], last)
    result.unshift(start)
    last = start - 1
  }
  return result
}

interface Span {
  readonly from: number
  readonly to: number
  /** Bounds of the start of the last group. */
  readonly low: number
  readonly high: number
}

/** Fills `next[last]` for last in from..to: one more group than in `best`. */
function fillRow(
  best: Float64Array,
  next: Float64Array,
  starts: Int32Array,
  cost: (first: number, last: number) => number,
  span: Span,
): void {
  if (span.from > span.to) return
  const last = (span.from + span.to) >> 1
  let chosen = span.low
  let smallest = Number.POSITIVE_INFINITY
  for (let start = span.low; start <= Math.min(last, span.high); start += 1) {
    const total = at(best, start - 1) + cost(start, last)
    if (total < smallest) {
      smallest = total
      chosen = start
    }
  }
  next[last] = smallest
  starts[last] = chosen
  fillRow(best, next, starts, cost, { ...span, to: last - 1, high: chosen })
  fillRow(best, next, starts, cost, { ...span, from: last + 1, low: chosen })
}

/** Sum of squared distances to the mean over points first..last, from prefix sums. */
function sumOfSquares(points: Points): (first: number, last: number) => number {
  const n = points.value.length
  // Shifting by the middle value keeps the squares small, and the differences of sums exact enough.
  const shift = at(points.value, n >> 1)
  const weights = new Float64Array(n + 1)
  const sums = new Float64Array(n + 1)
  const squares = new Float64Array(n + 1)
  for (let index = 0; index < n; index += 1) {
    const weight = at(points.weight, index)
    const value = at(points.value, index) - shift
    weights[index + 1] = at(weights, index) + weight
    sums[index + 1] = at(sums, index) + weight * value
    squares[index + 1] = at(squares, index) + weight * value * value
  }
  return (first, last) => {
    const weight = at(weights, last + 1) - at(weights, first)
    const sum = at(sums, last + 1) - at(sums, first)
    const square = at(squares, last + 1) - at(squares, first)
    return Math.max(0, square - (sum * sum) / weight)
  }
}

function at(array: Float64Array | Int32Array | undefined, index: number): number {
  return array?.[index] ?? Number.NaN
}
