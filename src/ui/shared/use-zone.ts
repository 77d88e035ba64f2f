import { useMemo } from 'react'
import { type ResolvedZone, resolveZone } from '../../core/zones/resolve-zone.ts'
import { useApp } from '../app-context.ts'
import { useView } from '../use-screen.ts'

/** The definition of the arme sikkel that is on screen, with its wijken. */
export function useZone(): ResolvedZone {
  const { edition } = useApp()
  const choice = useView((view) => view.zone)
  return useMemo(() => resolveZone(choice, edition), [choice, edition])
}
