import { useEffect, useRef, useState } from 'react'
import type { ZoneChoice } from '../../core/view/view-state.ts'
import { useApp } from '../app-context.ts'

type OwnZoneChoice = Extract<ZoneChoice, { kind: 'own' }>

const MOST_STEPS = 50

/** Steps back through the wijken picked since the own zone came on screen; null for no step. */
export function useZoneUndo(zone: OwnZoneChoice): (() => void) | null {
  const { actions } = useApp()
  const shown = useRef(zone)
  const [past, setPast] = useState<readonly OwnZoneChoice[]>([])

  useEffect(() => {
    const previous = shown.current
    shown.current = zone
    if (sameDistricts(previous, zone)) return
    setPast((steps) => {
      const last = steps.at(-1)
      return last && sameDistricts(last, zone)
        ? steps.slice(0, -1)
        : [...steps, previous].slice(-MOST_STEPS)
    })
  }, [zone])

  const last = past.at(-1)
  return last ? () => actions.pickDistricts(last.districts) : null
}

function sameDistricts(one: OwnZoneChoice, other: OwnZoneChoice): boolean {
  return one.districts.join() === other.districts.join()
}
