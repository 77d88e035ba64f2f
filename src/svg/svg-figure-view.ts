import type { DistrictCode } from '../core/districts/district.ts'
import type { Figure } from '../core/figure/figure.ts'
import type { FigureView, FigureViewListener } from '../core/figure/figure-view.ts'
import { FLAVOURS } from '../core/look/flavours.ts'
import { NAMED_REGION_PIXELS } from '../core/look/named-region-pixels.ts'
import type { Camera } from '../core/view/view-state.ts'
import { hatchTransform } from './hatch-pattern.ts'
import { CHANGING_LAYERS, changingContent, districtPath } from './layers/changing-layers.ts'
import { districtLook, HATCH_ID } from './layers/district-look.ts'
import { type MapDrawing, REGION_PROJECTION } from './map-drawing.ts'
import { mapLabel } from './map-label.ts'
import { svgFrame } from './svg-camera.ts'
import { pageMedium, SMALL_CLASS, TURN_PROPERTY, UNIT_PROPERTY } from './svg-medium.ts'
import { reportSvgPointer } from './svg-pointer.ts'
import { viewBoxText } from './view-box-text.ts'

/** Drawing units per CSS pixel at which the region is just high enough for names. */
const LARGEST_NAMED_UNIT = REGION_PROJECTION.height / NAMED_REGION_PIXELS

/**
 * The inline map of the page as a surface that draws figures. It changes only the attributes and
 * groups that differ from the figure before. Zooming is not its work: its drawing is still.
 *
 * @param svg an element made by `renderMapSvg`
 * @throws Error when the element holds no districts
 */
export function createSvgFigureView(svg: SVGSVGElement, listen: FigureViewListener): FigureView {
  const medium = pageMedium(FLAVOURS.light)
  const districtPaths = new Map<DistrictCode, SVGElement>()
  for (const path of svg.querySelectorAll<SVGElement>('path[data-district]')) {
    districtPaths.set(Number(path.getAttribute('data-district')), path)
  }
  if (districtPaths.size === 0) throw new Error('the inline map holds no districts')
  const drawing = drawnDistricts(districtPaths)
  const hoverLines = svg.querySelectorAll('[data-layer="hoverLine"] path')
  const shown = new Map<string, string>()
  let camera: Camera | null = null

  /** Sets an attribute when it is not so yet. */
  function set(element: Element | null | undefined, name: string, value: string): void {
    if (element && element.getAttribute(name) !== value) element.setAttribute(name, value)
  }

  function frame(): void {
    const { width, height } = svg.getBoundingClientRect()
    if (width === 0 || height === 0) return
    const { viewBox, unitsPerPixel, transform } = svgFrame(camera, width, height)
    set(svg, 'viewBox', viewBoxText(viewBox))
    set(svg.querySelector('[data-layer="all"]'), 'transform', transform)
    set(svg.querySelector(`#${HATCH_ID}`), 'patternTransform', hatchTransform(unitsPerPixel))
    svg.classList.toggle(SMALL_CLASS, unitsPerPixel > LARGEST_NAMED_UNIT)
    svg.style.setProperty(UNIT_PROPERTY, unitsPerPixel.toFixed(4))
    svg.style.setProperty(TURN_PROPERTY, `${camera?.bearingDegrees ?? 0}deg`)
  }

  function show(figure: Figure): void {
    for (const mark of figure.marks) {
      const look = districtLook(mark)
      const path = districtPaths.get(mark.district)
      if (!look || !path) continue
      set(path, 'fill', look.fill)
      set(path, 'fill-opacity', look['fill-opacity'])
    }
    for (const name of CHANGING_LAYERS) {
      const content = changingContent(name, figure, drawing, medium)
      const group = svg.querySelector(`[data-layer="${name}"]`)
      if (!group || shown.get(name) === content) continue
      group.innerHTML = content
      shown.set(name, content)
    }
    set(svg, 'aria-label', mapLabel(figure))
    camera = figure.camera
    frame()
  }

  const resized = new ResizeObserver(frame)
  resized.observe(svg)
  const stopPointer = reportSvgPointer(svg, listen)
  queueMicrotask(() => listen({ kind: 'ready' }))

  return {
    show,
    highlight: (district) => {
      const path = districtPath(district, drawing)
      for (const line of hoverLines) set(line, 'd', path)
    },
    zoomBy: () => {},
    fitRegion: () => {},
    destroy: () => {
      resized.disconnect()
      stopPointer()
    },
  }
}

/** The districts as they stand in the page; their kinds are not needed again. */
function drawnDistricts(
  paths: ReadonlyMap<DistrictCode, SVGElement>,
): Pick<MapDrawing, 'districts'> {
  return {
    districts: [...paths].map(([code, path]) => ({
      code,
      kind: 'residential',
      path: path.getAttribute('d') ?? '',
    })),
  }
}
