import type { DistrictCode } from '../core/districts/district.ts'
import type { Figure } from '../core/figure/figure.ts'
import type { FigureView, FigureViewListener } from '../core/figure/figure-view.ts'
import type { MapGeometry } from '../core/figure/map-geometry.ts'
import { FLAVOURS } from '../core/look/flavours.ts'
import { districtPath } from './layers/changing-layers.ts'
import { drawGeometry, type MapDrawing, REGION_PROJECTION } from './map-drawing.ts'
import { thinGeometry } from './simplify/thin-geometry.ts'
import { type SmallMapContent, smallMapMarkup } from './small-map-markup.ts'
import { reportSvgPointer } from './svg-pointer.ts'

/** A small map is a few hundred CSS pixels wide: 1.5 units are under half a pixel. */
const SMALL_THINNING = { borderTolerance: 1.5, groundTolerance: 3, smallestGroundShape: 30 }

const drawings = new WeakMap<MapGeometry, MapDrawing>()
let lastSuffix = 0

/**
 * A small still map in an element, which it fills. It draws every figure anew: there is little to
 * draw, and it is drawn seldom.
 */
export function createSmallMapView(
  host: HTMLElement,
  geometry: MapGeometry,
  content: SmallMapContent,
  listen: FigureViewListener,
): FigureView {
  lastSuffix++
  const suffix = `small-${lastSuffix}`
  const drawing = drawingOf(geometry)
  let highlighted: DistrictCode | null = null
  let stopPointer = (): void => {}

  function highlight(district: DistrictCode | null): void {
    highlighted = district
    const path = districtPath(district, drawing)
    for (const line of host.querySelectorAll('[data-layer="hoverLine"] path')) {
      line.setAttribute('d', path)
    }
  }

  return {
    show(figure: Figure) {
      stopPointer()
      host.innerHTML = smallMapMarkup(figure, drawing, FLAVOURS.light, suffix, content)
      const svg = host.querySelector('svg')
      if (svg) stopPointer = reportSvgPointer(svg, listen)
      highlight(highlighted)
    },
    highlight,
    highlightService: () => {},
    zoomBy: () => {},
    fitRegion: () => {},
    destroy() {
      stopPointer()
      host.replaceChildren()
    },
  }
}

function drawingOf(geometry: MapGeometry): MapDrawing {
  const known = drawings.get(geometry)
  if (known) return known
  const drawing = drawGeometry(thinGeometry(geometry, REGION_PROJECTION, SMALL_THINNING))
  drawings.set(geometry, drawing)
  return drawing
}
