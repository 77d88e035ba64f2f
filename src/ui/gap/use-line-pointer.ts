import type { PointerEvent } from 'react'
import { useApp } from '../app-context.ts'
import { type GapPoint, nearestPoint } from './gap-points.ts'
import { LINE_WIDTH } from './line-size.ts'

/** What the pointer does on a line: points at the nearest year, or shows it on the map. */
export function useLinePointer(
  points: readonly GapPoint[],
  yearAt: (x: number) => number,
  point: (year: number | null) => void,
): {
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerLeave: () => void
  readonly onClick: (event: { readonly currentTarget: Element; readonly clientX: number }) => void
} {
  const { actions } = useApp()

  function yearUnder({
    currentTarget,
    clientX,
  }: {
    readonly currentTarget: Element
    readonly clientX: number
  }): number | null {
    const { left, width } = currentTarget.getBoundingClientRect()
    return nearestPoint(points, yearAt(((clientX - left) / width) * LINE_WIDTH))?.year ?? null
  }

  return {
    onPointerMove: (event) => point(yearUnder(event)),
    onPointerLeave: () => point(null),
    onClick: (event) => {
      const year = yearUnder(event)
      if (year !== null) actions.chooseYear(year)
    },
  }
}
