import type { DistrictCode } from '../../core/districts/district.ts'
import type { DistrictValue } from '../../core/indicators/observed-values.ts'

export interface DotPlace {
  readonly district: DistrictCode
  readonly value: number
  /** Pixels from the start of the scale. */
  readonly x: number
  /** Pixels from the middle line of the group, either way. */
  readonly y: number
}

/**
 * Places dots along a scale so that none lies over another: each at its value, moved off the
 * middle line only as far as needed.
 *
 * @param x place of a value, in pixels
 * @param radius of a dot, in pixels
 * @returns by value ascending, ties by code
 */
export function dotPlaces(
  values: readonly DistrictValue[],
  x: (value: number) => number,
  radius: number,
): readonly DotPlace[] {
  const ordered = values.toSorted(
    (one, other) => one.value - other.value || one.district - other.district,
  )
  const placed: DotPlace[] = []
  for (const { district, value } of ordered) {
    const place = { district, value, x: x(value) }
    const near = placed.filter((other) => place.x - other.x < 2 * radius)
    placed.push({ ...place, y: freeHeight(place.x, near, radius) })
  }
  return placed
}

/** The height nearest to the middle line at which a dot touches no other. */
function freeHeight(x: number, near: readonly DotPlace[], radius: number): number {
  const diameter = 2 * radius
  const heights = near.flatMap((other) => {
    const reach = Math.sqrt(Math.max(0, diameter ** 2 - (x - other.x) ** 2))
    return [other.y - reach, other.y + reach]
  })
  const candidates = [0, ...heights].sort(
    (one, other) => Math.abs(one) - Math.abs(other) || one - other,
  )
  const isFree = (y: number): boolean =>
    near.every((other) => (x - other.x) ** 2 + (y - other.y) ** 2 >= diameter ** 2 - TOUCH)
  return candidates.find(isFree) ?? 0
}

/** Dots that touch do not overlap; rounding must not tell otherwise. */
const TOUCH = 1e-6
