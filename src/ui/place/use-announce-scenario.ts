import { useEffect, useRef } from 'react'
import { useApp } from '../app-context.ts'
import { useTexts } from '../use-screen.ts'
import type { PlaceReach } from './place-reach.ts'
import { shownTotal } from './reach-groups.ts'

/** Says what a change of the scenario does to the region, once it is counted. */
export function useAnnounceScenario({ rows, scenario }: PlaceReach): void {
  const { announcer } = useApp()
  const { format, ui } = useTexts()
  const told = useRef(scenario)
  useEffect(() => {
    if (told.current === scenario) return
    told.current = scenario
    const region = rows.find(({ id }) => id === 'region')
    if (!region) return
    const { reached } = shownTotal(region)
    announcer.say(
      ui.place.sandbox.announce(
        format.inhabitants(reached),
        format.signed(reached - region.now.reached, 0),
      ),
    )
  }, [announcer, format, rows, scenario, ui])
}
