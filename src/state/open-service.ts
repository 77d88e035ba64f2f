import { createStore } from 'zustand/vanilla'
import type { ReadonlyStore } from './view-store.ts'

/** The service whose card is open; a passing look, not part of a link. */
export interface OpenService extends ReadonlyStore<string | null> {
  open(serviceId: string | null): void
}

export function createOpenService(): OpenService {
  const { getState, getInitialState, subscribe, setState } = createStore<string | null>()(
    () => null,
  )
  return { getState, getInitialState, subscribe, open: (serviceId) => setState(serviceId, true) }
}
