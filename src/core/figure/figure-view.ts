import type { DistrictCode, LonLat } from '../districts/district.ts'
import type { SectorCode } from '../sectors/sector.ts'
import type { Camera } from '../view/view-state.ts'
import type { Figure } from './figure.ts'

/** What a drawn figure tells back; the view changes nothing by itself. */
export type FigureViewEvent =
  | {
      readonly kind: 'hoverDistrict'
      readonly district: DistrictCode | null
      /** The sector there; null where the figure shows none. */
      readonly sector: SectorCode | null
      /** CSS pixels from the top left corner of the view. */
      readonly x: number
      readonly y: number
    }
  /** The pointer is over a service; the wijk below is told of once it leaves the service. */
  | {
      readonly kind: 'hoverService'
      readonly serviceId: string
      readonly x: number
      readonly y: number
    }
  | {
      readonly kind: 'selectDistrict'
      readonly district: DistrictCode | null
      /** The place that was pressed; null where a view can not tell. */
      readonly at: LonLat | null
    }
  | {
      readonly kind: 'selectService'
      readonly serviceId: string
      /** The wijk at the place that was pressed. */
      readonly district: DistrictCode | null
      readonly at: LonLat | null
    }
  /** The visitor moved the map; null when the whole region is fitted again. */
  | { readonly kind: 'camera'; readonly camera: Camera | null }
  /** The drawing surface was lost or can not be made. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** Drawn in full, but a frame takes so long that another surface serves better. */
  | { readonly kind: 'slow'; readonly frameMilliseconds: number }
  /** First complete drawing on screen. */
  | { readonly kind: 'ready' }

/** A surface that draws figures: the inline SVG and MapLibre both are one. */
export interface FigureView {
  show(figure: Figure): void
  /** Marks one district as pointed at or walked to; null for none. */
  highlight(district: DistrictCode | null): void
  /** Marks one service as pointed at; null for none. */
  highlightService(serviceId: string | null): void
  zoomBy(steps: number): void
  fitRegion(): void
  destroy(): void
}

export type FigureViewListener = (event: FigureViewEvent) => void
