import type { MeasuredView } from './measured-view.ts'

/** Most decimals that a limit is written with. */
const MOST_DECIMALS = 3

/**
 * The label of a class: `< 18 000`, `18 000 – 21 000`, `≥ 26 000`; a single class shows both its
 * limits. Limits are written with the decimals of the indicator, or more where two of them would
 * look the same.
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
  const decimals = decimalsFor(limits, indicator.decimals)
  const last = limits.length - 2
  if (last > 0 && classIndex === 0) return format.below(to, decimals)
  if (last > 0 && classIndex === last) return format.atLeast(from, decimals)
  return view.measure.kind === 'change'
    ? format.signedRange(from, to, decimals)
    : format.range(from, to, decimals)
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
