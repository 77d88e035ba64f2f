import type { Figure } from '../core/figure/figure.ts'
import type { FigureView, FigureViewListener } from '../core/figure/figure-view.ts'
import type { MapGeometry } from '../core/figure/map-geometry.ts'
import { FLAVOURS } from '../core/look/flavours.ts'
import { renderMapSvg } from './render-map-svg.ts'
import { stageMedium } from './stage-medium.ts'
import { createSvgFigureView } from './svg-figure-view.ts'

/**
 * A map for a room in an element, which it fills: thick lines, large names. It is drawn once; a
 * new figure changes only what differs.
 *
 * @param first the figure it starts with
 */
export function createStageMapView(
  host: HTMLElement,
  geometry: MapGeometry,
  first: Figure,
  listen: FigureViewListener,
): FigureView {
  const medium = stageMedium(FLAVOURS.projector)
  host.innerHTML = renderMapSvg(first, geometry, FLAVOURS.projector, medium)
  const svg = host.querySelector('svg')
  if (!svg) throw new Error('the map was not drawn')
  const view = createSvgFigureView(svg, listen, medium)
  view.show(first)
  return {
    ...view,
    destroy() {
      view.destroy()
      host.replaceChildren()
    },
  }
}
