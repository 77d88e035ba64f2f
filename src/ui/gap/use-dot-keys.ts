import { type KeyboardEvent, useState } from 'react'
import type { DistrictCode } from '../../core/districts/district.ts'
import { useApp } from '../app-context.ts'
import { usePressDistrict } from '../shared/use-press-district.ts'
import type { DotRow } from './dot-rows.ts'

/** The dot that the keys stand on. */
export interface ActiveDot {
  readonly row: DotRow['id']
  readonly district: DistrictCode
}

/** Arrow keys walk over the dots in the order of their values, Enter selects. */
export function useDotKeys(rows: readonly DotRow[]): {
  readonly active: ActiveDot | null
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onBlur: () => void
} {
  const { hover } = useApp()
  const press = usePressDistrict()
  const [walked, setWalked] = useState<ActiveDot | null>(null)
  const row = rows.find(({ id }) => id === walked?.row)
  const index = row?.dots.findIndex(({ district }) => district === walked?.district) ?? -1
  const active = index < 0 ? null : walked

  function goTo(target: DotRow | undefined, place: number): void {
    const dot = target?.dots[Math.max(0, Math.min(place, target.dots.length - 1))]
    if (!target || !dot) return
    setWalked({ row: target.id, district: dot.district })
    hover.walkTo(dot.district)
  }

  function answer(key: string): boolean {
    const here = active && row ? row : rows.find(({ dots }) => dots.length > 0)
    switch (key) {
      case 'ArrowRight':
        goTo(here, active ? index + 1 : 0)
        return true
      case 'ArrowLeft':
        goTo(here, active ? index - 1 : 0)
        return true
      case 'Home':
        goTo(here, 0)
        return true
      case 'End':
        goTo(here, Number.POSITIVE_INFINITY)
        return true
      case 'ArrowUp':
      case 'ArrowDown': {
        const other = rows.find(({ id, dots }) => id !== here?.id && dots.length > 0)
        goTo(other, other && here ? nearest(other, here.dots[index]?.x ?? 0) : 0)
        return true
      }
      case 'Enter':
      case ' ':
        if (active) press(active.district)
        return active !== null
      case 'Escape':
        setWalked(null)
        hover.clear()
        return true
      default:
        return false
    }
  }

  return {
    active,
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (answer(event.key)) event.preventDefault()
    },
    onBlur: hover.clear,
  }
}

/** Place in the row of the dot that lies nearest along the scale. */
function nearest({ dots }: DotRow, x: number): number {
  const distances = dots.map((dot) => Math.abs(dot.x - x))
  return distances.indexOf(Math.min(...distances))
}
