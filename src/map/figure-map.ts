import type { MapOptions } from 'maplibre-gl'
import type { DistrictCode, LonLat } from '../core/districts/district.ts'
import type { Edition } from '../core/edition.ts'
import type { Figure } from '../core/figure/figure.ts'
import type { FigureView, FigureViewListener } from '../core/figure/figure-view.ts'
import type { MapGeometry } from '../core/figure/map-geometry.ts'
import { type LonLatBounds, REGION_BOUNDS } from '../core/figure/region-frame.ts'
import type { Flavour } from '../core/look/flavour.ts'
import { FLAVOURS } from '../core/look/flavours.ts'
import { libraryCamera } from './camera.ts'
import { figurePainter } from './figure-painter.ts'
import { frameMilliseconds } from './frame-time.ts'
import { type GestureHints, sayGestureHints } from './gesture-hints.ts'
import { DISTRICT_TARGET_LAYERS, HATCH_IMAGE } from './layers/district-layers.ts'
import { SERVICE_LAYERS } from './layers/point-layers.ts'
import { SECTOR_TARGET_LAYER } from './layers/sector-layers.ts'
import { refreshPatterns, setMapImages } from './map-images.ts'
import type { MapLibrary, MapSurface } from './map-library.ts'
import { mapStyle } from './map-style.ts'
import { MapUnavailableError } from './map-unavailable-error.ts'
import { followPointZoom } from './point-zoom.ts'
import { reportPointer } from './pointer-reporter.ts'
import { recolour } from './recolour.ts'
import { frameIn, keepRegionCamera } from './region-camera.ts'

/** Deepest zoom: a few streets fill the window. */
const HIGHEST_ZOOM = 16
const STEEPEST_PITCH_DEGREES = 60
const LABEL_FADE_MILLISECONDS = 120

export interface FigureMapOptions {
  /** Where the map is drawn; it fills this element and leaves its other children alone. */
  readonly container: HTMLElement
  readonly geometry: MapGeometry
  readonly places: Pick<Edition, 'districts'>
  /** The flavour of the first figure; later ones may come in another. */
  readonly flavour: Flavour
  /** In the language of the page, asked again when a figure comes in another one. */
  readonly gestureHints: () => GestureHints
  readonly listen: FigureViewListener
  /** A map whose first frames take longer tells `slow` and not `ready`; null for any pace. */
  readonly slowestFrameMilliseconds?: number | null
}

/**
 * Opens a zoomable map on a container.
 *
 * @throws MapUnavailableError when the drawing surface can not be made
 */
export function openFigureMap(library: MapLibrary, options: FigureMapOptions): FigureView {
  const { geometry, listen, slowestFrameMilliseconds: slowest = null } = options
  let { flavour } = options
  const surface = surfaceIn(options.container)
  const map = openMap(library, options, surface)
  hideFromAssistance(map)
  const painter = figurePainter(map, geometry)
  const camera = keepRegionCamera(map, REGION_BOUNDS, surface, (moved) =>
    listen({ kind: 'camera', camera: moved }),
  )
  const stopPointer = reportPointer(
    map,
    {
      sectors: SECTOR_TARGET_LAYER,
      districts: DISTRICT_TARGET_LAYERS,
      services: SERVICE_LAYERS,
    },
    painter.hover,
    listen,
  )
  const pointZoom = followPointZoom(map, painter.zoomed)
  const resizing = new ResizeObserver(camera.resize)
  resizing.observe(surface)

  const closing = new AbortController()
  let figure: Figure | null = null
  let highlighted: DistrictCode | null = null
  let pointed: string | null = null
  let style: 'loading' | 'loaded' = 'loading'
  let told: 'nothing' | 'measured' | 'ready' | 'slow' | 'lost' | 'broken' = 'nothing'

  const paint = (next: Figure): void => {
    if (next.flavour !== flavour.id) {
      const worn = FLAVOURS[next.flavour]
      recolour(map, flavour, worn)
      setMapImages(map, worn)
      flavour = worn
    }
    painter.paint(next)
  }
  const tell = (pace: 'ready' | 'slow', frameMilliseconds: number): void => {
    told = pace
    listen(pace === 'slow' ? { kind: 'slow', frameMilliseconds } : { kind: 'ready' })
  }
  const measure = async (quickEnoughMilliseconds: number): Promise<void> => {
    // Each frame that is measured ends in an idle map too.
    told = 'measured'
    const { signal } = closing
    const frame = await frameMilliseconds(map, { quickEnoughMilliseconds, signal })
    // The surface may have been lost meanwhile.
    if (frame === null || told !== 'measured') return
    tell(frame > quickEnoughMilliseconds ? 'slow' : 'ready', frame)
  }
  const onIdle = (): void => {
    if (style === 'loading' || figure === null) return
    if (told === 'nothing' && slowest !== null) void measure(slowest)
    else if (told === 'nothing' || told === 'lost') tell('ready', 0)
  }
  const onStyleLoad = (): void => {
    style = 'loaded'
    if (!map.hasImage(HATCH_IMAGE)) setMapImages(map, flavour)
    if (figure) paint(figure)
    painter.hover(highlighted)
    pointZoom.start()
    painter.hoverService(pointed)
  }
  map.on('style.load', onStyleLoad)
  map.on('idle', onIdle)
  map.on('zoomend', () => {
    if (style === 'loaded') refreshPatterns(map, flavour)
  })
  map.on('error', ({ error }) => {
    told = 'broken'
    listen({ kind: 'failed', reason: error.message })
  })
  map.on('webglcontextlost', () => {
    style = 'loading'
    pointZoom.stop()
    painter.forget()
    told = 'lost'
    listen({ kind: 'failed', reason: 'The browser took the drawing surface away' })
  })

  return {
    show(next) {
      const spoke = figure?.language ?? next.language
      if (spoke !== next.language) sayGestureHints(surface, options.gestureHints())
      figure = next
      camera.follow(next.camera)
      if (style === 'loaded') paint(next)
    },
    highlight(district) {
      highlighted = district
      if (style === 'loaded') painter.hover(district)
    },
    highlightService(serviceId) {
      pointed = serviceId
      if (style === 'loaded') painter.hoverService(serviceId)
    },
    zoomBy: camera.zoomBy,
    fitRegion: camera.fitRegion,
    destroy() {
      closing.abort()
      resizing.disconnect()
      stopPointer()
      pointZoom.stop()
      camera.destroy()
      map.remove()
      surface.remove()
    },
  }
}

/** An element of our own: the library fills and styles what it is given. */
function surfaceIn(container: HTMLElement): HTMLElement {
  const surface = document.createElement('div')
  surface.style.cssText = 'position: absolute; inset: 0'
  container.append(surface)
  return surface
}

function openMap(
  { Map: LibraryMap, LngLat }: MapLibrary,
  { flavour, geometry, places, gestureHints }: FigureMapOptions,
  surface: HTMLElement,
): MapSurface {
  const hints = gestureHints()
  const frame = frameIn(REGION_BOUNDS, surface)
  let map: MapSurface | null = null
  const settings: MapOptions = {
    container: surface,
    style: mapStyle(flavour, geometry, places),
    ...(frame ? libraryCamera(frame) : {}),
    maxZoom: HIGHEST_ZOOM,
    maxPitch: STEEPEST_PITCH_DEGREES,
    transformConstrain: ({ lng, lat }, zoom) => {
      const [longitude, latitude] = nearestInside(REGION_BOUNDS, [lng, lat])
      return {
        center: new LngLat(longitude, latitude),
        zoom: Math.min(HIGHEST_ZOOM, Math.max(map?.getMinZoom() ?? 0, zoom)),
      }
    },
    renderWorldCopies: false,
    attributionControl: false,
    trackResize: false,
    keyboard: false,
    boxZoom: false,
    // Where fingers scroll the page one finger stays the page's; a wheel is free to zoom.
    cooperativeGestures: matchMedia('(pointer: coarse)').matches,
    locale: {
      'CooperativeGesturesHandler.MobileHelpText': hints.twoFingers,
      'CooperativeGesturesHandler.WindowsHelpText': hints.controlAndScroll,
      'CooperativeGesturesHandler.MacHelpText': hints.commandAndScroll,
    },
    fadeDuration: LABEL_FADE_MILLISECONDS,
  }
  try {
    map = new LibraryMap(settings)
    return map
  } catch (cause) {
    surface.remove()
    throw new MapUnavailableError(cause)
  }
}

function nearestInside([southWest, northEast]: LonLatBounds, point: LonLat): LonLat {
  return [
    Math.min(northEast[0], Math.max(southWest[0], point[0])),
    Math.min(northEast[1], Math.max(southWest[1], point[1])),
  ]
}

/** The container speaks for the map; its canvas says nothing and is no stop of the Tab key. */
function hideFromAssistance(map: MapSurface): void {
  const canvas = map.getCanvas()
  for (const name of ['tabindex', 'role', 'aria-label']) canvas.removeAttribute(name)
  canvas.setAttribute('aria-hidden', 'true')
}
