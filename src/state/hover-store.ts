import { createStore } from 'zustand/vanilla'
import type { DistrictCode } from '../core/districts/district.ts'
import type { SectorCode } from '../core/sectors/sector.ts'
import type { ReadonlyStore } from './view-store.ts'

/** CSS pixels from the top left corner of the map, as the drawn view tells them. */
export interface PointerPlace {
  readonly x: number
  readonly y: number
}

/** The district or service that is pointed at or walked to; never part of a link. */
export type Hover =
  | { readonly kind: 'none' }
  | ({
      readonly kind: 'pointer'
      readonly district: DistrictCode
      readonly sector: SectorCode | null
    } & PointerPlace)
  | { readonly kind: 'keyboard'; readonly district: DistrictCode }
  /** `at` is null when it is pointed at from elsewhere than the map, such as a list. */
  | {
      readonly kind: 'service'
      readonly serviceId: string
      readonly at: PointerPlace | null
    }

export interface HoverStore extends ReadonlyStore<Hover> {
  /** @param sector where the figure shows sectors */
  pointAt(district: DistrictCode, at: PointerPlace, sector?: SectorCode | null): void
  walkTo(district: DistrictCode): void
  /** From the map with the place of the pointer; from a list, by pointer or focus, without. */
  pointAtService(serviceId: string, at?: PointerPlace | null): void
  clear(): void
}

const NONE: Hover = { kind: 'none' }

/** The district pointed at; for code outside a store, such as the legend and the tooltip. */
export function hoveredDistrict(hover: Hover): DistrictCode | null {
  switch (hover.kind) {
    case 'pointer':
    case 'keyboard':
      return hover.district
    case 'service':
    case 'none':
      return null
  }
}

/** The sector pointed at. */
export function hoveredSector(hover: Hover): SectorCode | null {
  return hover.kind === 'pointer' ? hover.sector : null
}

/** The service pointed at. */
export function hoveredService(hover: Hover): string | null {
  return hover.kind === 'service' ? hover.serviceId : null
}

/** Where the pointer is over the map; null when it is not. */
export function pointerPlace(hover: Hover): PointerPlace | null {
  switch (hover.kind) {
    case 'pointer':
      return hover
    case 'service':
      return hover.at
    case 'keyboard':
    case 'none':
      return null
  }
}

/** A store of its own, because it changes with every movement of the pointer. */
export function createHoverStore(): HoverStore {
  const { getState, getInitialState, subscribe, setState } = createStore<Hover>()(() => NONE)
  return {
    getState,
    getInitialState,
    subscribe,
    pointAt: (district, { x, y }, sector = null) =>
      setState({ kind: 'pointer', district, sector, x, y }, true),
    walkTo: (district) => setState({ kind: 'keyboard', district }, true),
    pointAtService: (serviceId, at = null) => setState({ kind: 'service', serviceId, at }, true),
    clear: () => setState(NONE, true),
  }
}
