import type { Figure } from '../../core/figure/figure.ts'
import type { FigureView, FigureViewListener } from '../../core/figure/figure-view.ts'
import type { ReadonlyStore } from '../../state/view-store.ts'

/** Which surface draws the map now. */
export type MapSurface = 'svg' | 'webgl'

/**
 * Whether the map can be zoomed: not known yet, yes, not on this device, not with good speed on it,
 * or not as long as a file is missing.
 */
export type Zooming = 'pending' | 'on' | 'absent' | 'slow' | 'failed'

/** The map as the interface sees it: a place to be drawn in and a few commands. */
export interface MapControls {
  /** The inline SVG of the map, as it stands in the page. */
  readonly svgMarkup: string
  readonly surface: ReadonlyStore<MapSurface>
  /** Draws in these elements until the returned function is called. */
  mount(hosts: { readonly svg: HTMLElement; readonly webgl: HTMLElement }): () => void
  /** A figure that is drawn instead of that of the screen; null for none. */
  readonly shown: ReadonlyStore<Figure | null>
  /** Draws another figure made from the same view, such as one of two indicators; null to end. */
  showInstead(figure: Figure | null): void
  /** Opens a small still map in an element; null when its geometry can not be had. */
  openSmallMap(host: HTMLElement, listen: FigureViewListener): Promise<FigureView | null>
  readonly zooming: ReadonlyStore<Zooming>
  /** Tries once more to have a map to zoom on, however slow. */
  askForZooming(): void
  zoomBy(steps: number): void
  fitRegion(): void
}
