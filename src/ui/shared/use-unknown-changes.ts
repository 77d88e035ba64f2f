import { useState } from 'react'
import { useStore } from 'zustand'
import { knownChanges } from '../../core/access/known-changes.ts'
import { useApp } from '../app-context.ts'
import { useScreen } from '../use-screen.ts'

interface UnknownChanges {
  readonly state: 'none' | 'told'
  readonly dismiss: () => void
}

/**
 * Whether the scenario names a service that is not in the list, as only a link can. It is known once
 * the services are there, which the link alone does not ask for.
 */
export function useUnknownChanges(): UnknownChanges {
  const { data } = useApp()
  const services = useStore(data, (state) => state.services)
  const scenario = useScreen(({ view }) => view.scenario)
  const type = useScreen(({ view }) => view.reach.type)
  const [dismissed, setDismissed] = useState(false)
  const dismiss = (): void => setDismissed(true)
  if (dismissed || scenario.length === 0 || services.kind !== 'loaded') {
    return { state: 'none', dismiss }
  }
  const ofType = services.value.services.filter((service) => service.type === type)
  const known = knownChanges(scenario, ofType)
  return { state: known.length < scenario.length ? 'told' : 'none', dismiss }
}
