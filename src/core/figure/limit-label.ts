import type { MeasuredView } from './measured-view.ts'
import { measureDecimals } from './value-text.ts'

/** Most decimals that a limit is written with. */
const MOST_DECIMALS = 3

/**
 * The label of a class: `< 18 000`, `18 000 – 21 000`, `≥ 26 000`; a single class shows both its
 * limits. Limits of a change or difference are signed: `≥ +8 500`. Limits are written with the
 * decimals of the measure, or more where two of them would look the same. Ranks and numbers of
 * definitions are whole: a class names those it holds.
 */
export function limitLabel(
  limits: readonly number[],
  classIndex: number,
  { indicator, texts, view }: Pick<MeasuredView, 'indicator' | 'texts' | 'view'>,
): string {
  const { format } = texts
  const from = limits[classIndex]
  const to = limits[classIndex + 1]
  if (from === undefined || to === undefined) throw new RangeError(`no class ${classIndex}`)
  const last = limits.length - 2
  const { kind } = view.measure
  if (kind === 'rank' || kind === 'stability') {
    const lowest = Math.ceil(from)
    const highest = classIndex === last ? Math.floor(to) : Math.ceil(to) - 1
    return lowest >= highest ? format.integer(lowest) : format.range(lowest, highest, 0)
  }
  const decimals = decimalsFor(limits, measureDecimals(indicator, view.measure))
  const isSigned = kind !== 'value'
  if (last > 0 && classIndex === 0) {
    return isSigned ? format.signedBelow(to, decimals) : format.below(to, decimals)
  }
  if (last > 0 && classIndex === last) {
    return isSigned ? format.signedAtLeast(from, decimals) : format.atLeast(from, decimals)
  }
  return isSigned ? format.signedRange(from, to, decimals) : format.range(from, to, decimals)
}

function decimalsFor(limits: readonly number[], atLeast: number): number {
  const inner = limits.slice(1, -1)
  for (let decimals = atLeast; decimals < MOST_DECIMALS; decimals++) {
    if (new Set(inner.map((limit) => limit.toFixed(decimals))).size === inner.length) {
      return decimals
    }
  }
  return Math.max(atLeast, MOST_DECIMALS)
}
