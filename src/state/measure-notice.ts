import { createStore } from 'zustand/vanilla'
import type { DroppedMeasure } from '../core/view/dropped-measure.ts'
import type { ReadonlyStore } from './view-store.ts'

/** Why the measure that was on screen is gone; null when there is nothing to tell. */
export interface MeasureNotice extends ReadonlyStore<DroppedMeasure | null> {
  /** A new reason, or null when what is shown has changed since. */
  tell(dropped: DroppedMeasure | null): void
}

export function createMeasureNotice(): MeasureNotice {
  const { getState, getInitialState, subscribe, setState } = createStore<DroppedMeasure | null>()(
    () => null,
  )
  return { getState, getInitialState, subscribe, tell: (dropped) => setState(dropped, true) }
}
