import type { DistrictCode } from '../core/districts/district.ts'
import type { FigureViewListener } from '../core/figure/figure-view.ts'
import { FAN_ZOOM } from '../core/look/place-points.ts'
import { pointScale } from '../core/look/point-size.ts'
import type { SectorCode } from '../core/sectors/sector.ts'
import type { MapSurface } from './map-library.ts'
import { onNextFrame } from './on-next-frame.ts'
import { FAN_X_PROPERTY, FAN_Y_PROPERTY, SERVICE_ID_PROPERTY } from './sources/service-points.ts'

/** A service is hit within this distance of the pointer, CSS pixels: a target of 24 px or more. */
const SERVICE_REACH_PIXELS = 8

/** CSS pixels from the top left corner of the map. */
interface Place {
  readonly x: number
  readonly y: number
}

interface Press {
  readonly point: Place
  readonly lngLat: { readonly lng: number; readonly lat: number }
}

/** What lies at a place. */
interface Area {
  readonly district: DistrictCode | null
  readonly sector: SectorCode | null
}

const NOWHERE: Area = { district: null, sector: null }

export interface PickableLayers {
  readonly sectors: string
  readonly districts: readonly string[]
  readonly services: readonly string[]
}

/**
 * Reports what the pointer is over and what is clicked, at most once a frame: a service before the
 * district it stands in. Fingers do not hover. Nothing is reported while the map moves.
 *
 * @param hovered called when the district under a mouse or pen changes
 * @returns a function that stops reporting
 */
export function reportPointer(
  map: MapSurface,
  layers: PickableLayers,
  hovered: (district: DistrictCode | null) => void,
  listen: FigureViewListener,
): () => void {
  const surface = map.getCanvasContainer()
  let current: DistrictCode | null = null
  let isOverService = false

  const setDistrict = (district: DistrictCode | null): void => {
    if (district !== current) hovered(district)
    current = district
  }
  const report = ({ district, sector }: Area, { x, y }: Place): void => {
    if (district === null && current === null && !isOverService) return
    isOverService = false
    setDistrict(district)
    listen({ kind: 'hoverDistrict', district, sector, x, y })
  }
  const reportService = (serviceId: string, { x, y }: Place): void => {
    isOverService = true
    setDistrict(null)
    listen({ kind: 'hoverService', serviceId, x, y })
  }
  const look = onNextFrame((place: Place) => {
    if (map.isMoving()) return
    const serviceId = serviceAt(map, layers, place)
    const area = serviceId === null ? areaAt(map, layers, place) : NOWHERE
    map.getCanvas().style.cursor = serviceId === null && area.district === null ? '' : 'pointer'
    if (serviceId === null) report(area, place)
    else reportService(serviceId, place)
  })
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') look(placeOf(event))
  }
  const onLeave = (event: PointerEvent): void => {
    look.cancel()
    report(NOWHERE, placeOf(event))
  }
  const onMoveStart = (): void => {
    map.getCanvas().style.cursor = ''
  }
  const onClick = ({ point, lngLat }: Press): void => {
    const serviceId = serviceAt(map, layers, point)
    const { district } = areaAt(map, layers, point)
    const at = [lngLat.lng, lngLat.lat] as const
    if (serviceId !== null) listen({ kind: 'selectService', serviceId, district, at })
    else listen({ kind: 'selectDistrict', district, at })
  }

  surface.addEventListener('pointermove', onMove)
  surface.addEventListener('pointerleave', onLeave)
  map.on('movestart', onMoveStart)
  map.on('click', onClick)
  return () => {
    look.cancel()
    surface.removeEventListener('pointermove', onMove)
    surface.removeEventListener('pointerleave', onLeave)
    map.off('movestart', onMoveStart)
    map.off('click', onClick)
  }
}

const placeOf = (event: PointerEvent): Place => ({ x: event.offsetX, y: event.offsetY })

/** A sector tells its wijk itself: it is of another drawing than the wijken below. */
function areaAt(map: MapSurface, layers: PickableLayers, { x, y }: Place): Area {
  const [feature] = map.queryRenderedFeatures([x, y], {
    layers: [layers.sectors, ...layers.districts],
  })
  if (!feature) return NOWHERE
  const { code, district }: { readonly code?: unknown; readonly district?: unknown } =
    feature.properties
  if (typeof code === 'number') return { district: code, sector: null }
  const isSector = typeof code === 'string' && typeof district === 'number'
  return isSector ? { district, sector: code } : NOWHERE
}

function serviceAt(map: MapSurface, layers: PickableLayers, { x, y }: Place): string | null {
  const reach = SERVICE_REACH_PIXELS
  const box: [[number, number], [number, number]] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ]
  const found = map.queryRenderedFeatures(box, { layers: [...layers.services] })
  let nearest: { readonly id: string; readonly pixels: number } | null = null
  for (const feature of found) {
    const id: unknown = feature.properties[SERVICE_ID_PROPERTY]
    if (typeof id !== 'string' || feature.geometry.type !== 'Point') continue
    const [longitude = 0, latitude = 0] = feature.geometry.coordinates
    const place = map.project([longitude, latitude])
    const [dx, dy] = fanPixels(feature.properties, map.getZoom())
    const pixels = Math.hypot(place.x + dx - x, place.y + dy - y)
    if (nearest === null || pixels < nearest.pixels) nearest = { id, pixels }
  }
  return nearest?.id ?? null
}

/** How far a symbol stands from its place, CSS pixels. */
function fanPixels(
  properties: Readonly<Record<string, unknown>>,
  zoom: number,
): readonly [number, number] {
  if (zoom < FAN_ZOOM) return [0, 0]
  const units = [properties[FAN_X_PROPERTY], properties[FAN_Y_PROPERTY]]
  const [x, y] = units.map((unit) => (typeof unit === 'number' ? unit * pointScale(zoom) : 0))
  return [x ?? 0, y ?? 0]
}
