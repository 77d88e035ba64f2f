import type { FeatureCollection, LineString, Point } from 'geojson'
import type { LonLat } from '../../core/districts/district.ts'
import type { PointMark } from '../../core/figure/figure.ts'
import type { Flavour } from '../../core/look/flavour.ts'
import { type PlacedPoint, placePoints } from '../../core/look/place-points.ts'
import { dotColour, type SymbolLook } from '../../core/look/point-drawing.ts'

export const SERVICE_ID_PROPERTY = 'serviceId'
export const SERVICE_IMAGE_PROPERTY = 'image'
export const SERVICE_CERTAINTY_PROPERTY = 'certainty'
/** The zoom from which the symbol has room; below it a dot stands for it. */
export const SYMBOL_ZOOM_PROPERTY = 'symbolZoom'
/** 0 is drawn last and told first. */
export const PRECEDENCE_PROPERTY = 'precedence'
export const DOT_COLOUR_PROPERTY = 'dotColour'
/** How far the symbol stands from its place, in units of its shape: an array of x and y. */
export const FAN_PROPERTY = 'fan'
/** The same once more as numbers: an array comes back from a map as text. */
export const FAN_X_PROPERTY = 'fanX'
export const FAN_Y_PROPERTY = 'fanY'

/** Name of the image of a symbol: one for every look. */
export function serviceImageName({ type, certainty, standing }: SymbolLook): string {
  return `service-${type}-${certainty}-${standing}`
}

/**
 * The points of a figure as GeoJSON, and the former places of moved services: every feature carries
 * the service, its image and from which zoom on there is room for it.
 */
export function servicePoints(
  points: readonly PointMark[],
  flavour: Flavour,
): FeatureCollection<Point> {
  const features = placePoints(points).map((placed, precedence) =>
    featureOf(placed, precedence, flavour),
  )
  return { type: 'FeatureCollection', features }
}

/** From where a scenario moves services to where. */
export function serviceMoves(points: readonly PointMark[]): FeatureCollection<LineString> {
  return {
    type: 'FeatureCollection',
    features: points.flatMap(({ formerPoint, point }) =>
      formerPoint === null
        ? []
        : [
            {
              type: 'Feature' as const,
              properties: {},
              geometry: {
                type: 'LineString' as const,
                coordinates: [[...formerPoint], [...point]],
              },
            },
          ],
    ),
  }
}

/** The service pointed at, where it is now; empty for none and for one that is not shown. */
export function pointedService(
  points: readonly PointMark[],
  serviceId: string | null,
  flavour: Flavour,
): FeatureCollection<Point> {
  const placed =
    serviceId === null
      ? undefined
      : placePoints(points).find(({ mark }) => mark.serviceId === serviceId)
  return { type: 'FeatureCollection', features: placed ? [featureOf(placed, 0, flavour)] : [] }
}

/** The place one walks from. */
export function originPoint(origin: LonLat | null): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features:
      origin === null
        ? []
        : [
            {
              type: 'Feature',
              properties: {},
              geometry: { type: 'Point', coordinates: [...origin] },
            },
          ],
  }
}

function featureOf(
  placed: PlacedPoint,
  precedence: number,
  flavour: Flavour,
): FeatureCollection<Point>['features'][number] {
  return {
    type: 'Feature',
    properties: properties(placed, precedence, flavour),
    geometry: { type: 'Point', coordinates: [...placed.point] },
  }
}

function properties(
  { mark, look, symbolZoom, fan }: PlacedPoint,
  precedence: number,
  { colours, services }: Flavour,
): Record<string, unknown> {
  const colour = dotColour(look)
  return {
    [SERVICE_ID_PROPERTY]: mark.serviceId,
    [SERVICE_CERTAINTY_PROPERTY]: look.certainty,
    [SERVICE_IMAGE_PROPERTY]: serviceImageName(look),
    [SYMBOL_ZOOM_PROPERTY]: symbolZoom,
    [PRECEDENCE_PROPERTY]: precedence,
    [DOT_COLOUR_PROPERTY]: colour === 'service' ? services[look.type] : colours[colour],
    [FAN_PROPERTY]: [...fan],
    [FAN_X_PROPERTY]: fan[0],
    [FAN_Y_PROPERTY]: fan[1],
  }
}
