/** Gives the place of a value on a straight line between two ends. */
export interface LinearScale {
  (value: number): number
  /** The values at the two ends. */
  readonly ends: readonly [low: number, high: number]
}

/**
 * @param ends values at the two ends; of one value, everything lies in the middle
 * @param pixels places of the two ends
 */
export function linearScale(
  ends: readonly [low: number, high: number],
  pixels: readonly [low: number, high: number],
): LinearScale {
  const [low, high] = ends
  const [from, to] = pixels
  const part = (value: number): number => (high === low ? 0.5 : (value - low) / (high - low))
  return Object.assign((value: number) => from + part(value) * (to - from), { ends })
}
