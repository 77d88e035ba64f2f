import { createStore } from 'zustand/vanilla'
import type { DistrictCode } from '../core/districts/district.ts'
import type { ReadonlyStore } from './view-store.ts'

/** The district that is pointed at or walked to; never part of a link. */
export type Hover =
  | { readonly kind: 'none' }
  /** `x` and `y` in CSS pixels, as the drawn view tells them. */
  | {
      readonly kind: 'pointer'
      readonly district: DistrictCode
      readonly x: number
      readonly y: number
    }
  | { readonly kind: 'keyboard'; readonly district: DistrictCode }

export interface HoverStore extends ReadonlyStore<Hover> {
  pointAt(district: DistrictCode, x: number, y: number): void
  walkTo(district: DistrictCode): void
  clear(): void
}

const NONE: Hover = { kind: 'none' }

/** The district pointed at; for code outside a store, such as the legend and the tooltip. */
export function hoveredDistrict(hover: Hover): DistrictCode | null {
  return hover.kind === 'none' ? null : hover.district
}

/** A store of its own, because it changes with every movement of the pointer. */
export function createHoverStore(): HoverStore {
  const { getState, getInitialState, subscribe, setState } = createStore<Hover>()(() => NONE)
  return {
    getState,
    getInitialState,
    subscribe,
    pointAt: (district, x, y) => setState({ kind: 'pointer', district, x, y }, true),
    walkTo: (district) => setState({ kind: 'keyboard', district }, true),
    clear: () => setState(NONE, true),
  }
}
