import { type KeyboardEvent, useMemo } from 'react'
import { createNeighbourWalk, type WalkDirection } from '../../core/adjacency/neighbour-walk.ts'
import type { DistrictCode } from '../../core/districts/district.ts'
import type { Figure } from '../../core/figure/figure.ts'
import { hoveredDistrict } from '../../state/hover-store.ts'
import { useApp } from '../app-context.ts'
import { usePressDistrict } from '../shared/use-press-district.ts'

const DIRECTIONS: Readonly<Record<string, WalkDirection>> = {
  ArrowUp: 'north',
  ArrowRight: 'east',
  ArrowDown: 'south',
  ArrowLeft: 'west',
}

/** The wijk in the middle of the city, where a walk starts. */
const FIRST_DISTRICT: DistrictCode = 1

/**
 * Arrow keys walk over the wijken, Home and End go to the extremes, Enter selects.
 *
 * @param figure that the map draws: what is spoken is read from it
 */
export function useMapKeys(figure: Figure): (event: KeyboardEvent) => void {
  const { edition, actions, hover, announcer } = useApp()
  const press = usePressDistrict()
  const walk = useMemo(() => createNeighbourWalk(edition.districts, edition.borders), [edition])

  function goTo(district: DistrictCode | null): void {
    if (district === null) return
    hover.walkTo(district)
    const mark = figure.marks.find((candidate) => candidate.district === district)
    if (mark) announcer.say(mark.description)
  }

  function answer(key: string): boolean {
    const here = hoveredDistrict(hover.getState()) ?? figure.selection
    const direction = DIRECTIONS[key]
    if (direction) {
      goTo(here === null ? FIRST_DISTRICT : (walk(here, direction) ?? here))
      return true
    }
    switch (key) {
      case 'Home':
        goTo(extreme(figure, 'highest'))
        return true
      case 'End':
        goTo(extreme(figure, 'lowest'))
        return true
      case 'Enter':
      case ' ':
        press(here)
        return here !== null
      case 'Escape':
        if (hover.getState().kind !== 'none') hover.clear()
        else if (figure.selection !== null) actions.selectDistrict(null)
        else actions.chooseMunicipality(null)
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

function extreme(figure: Figure, end: 'highest' | 'lowest'): DistrictCode | null {
  const valued = figure.marks.filter((mark) => mark.kind === 'valued')
  const sorted = valued.toSorted((one, other) => other.value - one.value)
  return (end === 'highest' ? sorted[0] : sorted.at(-1))?.district ?? null
}
