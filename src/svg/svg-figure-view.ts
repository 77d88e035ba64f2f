import type { DistrictCode } from '../core/districts/district.ts'
import type { Figure } from '../core/figure/figure.ts'
import type { FigureView, FigureViewListener } from '../core/figure/figure-view.ts'
import { FLAVOURS } from '../core/look/flavours.ts'
import { NAMED_REGION_PIXELS } from '../core/look/named-region-pixels.ts'
import { pointZoom } from '../core/look/point-size.ts'
import type { Camera } from '../core/view/view-state.ts'
import { isSameData } from '../state/is-same-data.ts'
import { hatchTransform } from './hatch-pattern.ts'
import {
  CHANGING_LAYERS,
  type ChangingLayer,
  changingContent,
  changingSource,
  districtPath,
} from './layers/changing-layers.ts'
import { districtLook, HATCH_ID } from './layers/district-look.ts'
import { highlightMarkup } from './layers/point-layers.ts'
import { type MapDrawing, REGION_PROJECTION } from './map-drawing.ts'
import { mapLabel } from './map-label.ts'
import { drawingZoom, svgFrame } from './svg-camera.ts'
import {
  pageMedium,
  SMALL_CLASS,
  type SvgMedium,
  TURN_PROPERTY,
  UNIT_PROPERTY,
} from './svg-medium.ts'
import { reportSvgPointer } from './svg-pointer.ts'
import { viewBoxText } from './view-box-text.ts'

/** Drawing units per CSS pixel at which the region is just high enough for names. */
const LARGEST_NAMED_UNIT = REGION_PROJECTION.height / NAMED_REGION_PIXELS

/** CSS pixels. */
interface Size {
  readonly width: number
  readonly height: number
}

/**
 * The inline map of the page as a surface that draws figures. It changes only the attributes and
 * groups that differ from the figure before, and does not ask for the layout of the page to do so.
 * Zooming is not its work: its drawing is still.
 *
 * @param svg an element made by `renderMapSvg`
 * @param drawnIn the medium it was made for
 * @throws Error when the element holds no districts
 */
export function createSvgFigureView(
  svg: SVGSVGElement,
  listen: FigureViewListener,
  drawnIn: SvgMedium = pageMedium(FLAVOURS.light),
): FigureView {
  let medium = drawnIn
  const districtPaths = new Map<DistrictCode, SVGElement>()
  for (const path of svg.querySelectorAll<SVGElement>('path[data-district]:not([data-sector])')) {
    districtPaths.set(Number(path.getAttribute('data-district')), path)
  }
  if (districtPaths.size === 0) throw new Error('the inline map holds no districts')
  const drawing = drawnDistricts(districtPaths)
  const hoverLines = svg.querySelectorAll('[data-layer="hoverLine"] path')
  const groups = new Map(
    CHANGING_LAYERS.map((name) => [name, svg.querySelector(`[data-layer="${name}"]`)]),
  )
  const highlightGroup = svg.querySelector('[data-layer="pointHighlight"]')
  /** What each group was drawn from. */
  const drawnFrom = new Map<ChangingLayer, unknown>()
  let figure: Figure | null = null
  let pointed: string | null = null
  let camera: Camera | null = null
  let size: Size | null = null

  /** Sets an attribute when it is not so yet. */
  function set(element: Element | null | undefined, name: string, value: string): void {
    if (element && element.getAttribute(name) !== value) element.setAttribute(name, value)
  }

  function frame(): void {
    size ??= svg.getBoundingClientRect()
    const { width, height } = size
    if (width === 0 || height === 0) return
    const { viewBox, unitsPerPixel, transform } = svgFrame(camera, width, height)
    set(svg, 'viewBox', viewBoxText(viewBox))
    set(svg.querySelector('[data-layer="all"]'), 'transform', transform)
    set(svg.querySelector(`#${HATCH_ID}`), 'patternTransform', hatchTransform(unitsPerPixel))
    svg.classList.toggle(SMALL_CLASS, unitsPerPixel > LARGEST_NAMED_UNIT)
    svg.style.setProperty(UNIT_PROPERTY, unitsPerPixel.toFixed(4))
    svg.style.setProperty(TURN_PROPERTY, `${camera?.bearingDegrees ?? 0}deg`)
    medium = {
      ...medium,
      kind: 'live',
      // To two decimals: a smaller change moves no name.
      unitsPerPixel: Number((unitsPerPixel * medium.nameScale).toFixed(2)),
      zoom: pointZoom(drawingZoom(unitsPerPixel)),
    }
  }

  function drawChanging(next: Figure): void {
    for (const [name, group] of groups) {
      const source = changingSource(name, next, medium)
      if (!group || (drawnFrom.has(name) && isSameData(drawnFrom.get(name), source))) continue
      group.innerHTML = changingContent(name, next, drawing, medium)
      drawnFrom.set(name, source)
    }
  }

  function drawPointed(): void {
    const content = figure ? highlightMarkup(figure.points, pointed, medium) : ''
    if (highlightGroup && highlightGroup.innerHTML !== content) highlightGroup.innerHTML = content
  }

  function show(next: Figure): void {
    figure = next
    for (const mark of next.marks) {
      const look = districtLook(mark)
      const path = districtPaths.get(mark.district)
      if (!look || !path) continue
      set(path, 'fill', look.fill)
      set(path, 'fill-opacity', look['fill-opacity'])
    }
    set(svg, 'aria-label', mapLabel(next))
    if (size === null || !isSameData(camera, next.camera)) {
      camera = next.camera
      frame()
    }
    drawChanging(next)
    if (pointed !== null) drawPointed()
  }

  const resized = new ResizeObserver(() => {
    size = svg.getBoundingClientRect()
    frame()
    if (figure) drawChanging(figure)
  })
  resized.observe(svg)
  const stopPointer = reportSvgPointer(svg, listen)
  queueMicrotask(() => listen({ kind: 'ready' }))

  return {
    show,
    highlight: (district) => {
      const path = districtPath(district, drawing)
      for (const line of hoverLines) set(line, 'd', path)
    },
    highlightService: (serviceId) => {
      if (serviceId === pointed) return
      pointed = serviceId
      drawPointed()
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
