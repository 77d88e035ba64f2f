import type { ReadonlyStore } from '../../state/view-store.ts'

/** Which surface draws the map now. */
export type MapSurface = 'svg' | 'webgl'

/** The map as the interface sees it: a place to be drawn in and a few commands. */
export interface MapControls {
  /** The inline SVG of the map, as it stands in the page. */
  readonly svgMarkup: string
  readonly surface: ReadonlyStore<MapSurface>
  /** Draws in these elements until the returned function is called. */
  mount(hosts: { readonly svg: HTMLElement; readonly webgl: HTMLElement }): () => void
  zoomBy(steps: number): void
  fitRegion(): void
}
