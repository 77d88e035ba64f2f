/**
 * Drops the noise of binary fractions after a subtraction (24.9 - 22.1 is not 2.8 in floating
 * point), so that equal differences are equal: 12 significant digits, far more than is published.
 */
export function withoutFloatNoise(value: number): number {
  return Number(value.toPrecision(12))
}
