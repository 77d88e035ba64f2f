import type { KeyboardEvent } from 'react'
import { useApp } from '../app-context.ts'
import type { GapPoint } from './gap-points.ts'

/** What the keys do on a line: arrows walk over its years, Enter shows the year on the map. */
export function useYearKeys(
  points: readonly GapPoint[],
  pointed: number | null,
  point: (year: number | null) => void,
): (event: KeyboardEvent) => void {
  const { actions } = useApp()
  const index = points.findIndex(({ year }) => year === pointed)

  function goTo(place: number): boolean {
    const target = points[Math.max(0, Math.min(place, points.length - 1))]
    if (target) point(target.year)
    return true
  }

  function answer(key: string): boolean {
    switch (key) {
      case 'ArrowRight':
        return goTo(index + 1)
      case 'ArrowLeft':
        return goTo(index < 0 ? 0 : index - 1)
      case 'Home':
        return goTo(0)
      case 'End':
        return goTo(points.length - 1)
      case 'Enter':
      case ' ':
        if (index >= 0 && pointed !== null) actions.chooseYear(pointed)
        return index >= 0
      case 'Escape':
        point(null)
        return true
      default:
        return false
    }
  }

  return (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (answer(event.key)) event.preventDefault()
  }
}
