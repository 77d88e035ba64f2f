import type { FeatureCollection, Point } from 'geojson'
import type { PointMark } from '../../core/figure/figure.ts'
import type { ServiceTypeId } from '../../core/services/service.ts'

export const SERVICE_ID_PROPERTY = 'serviceId'
export const SERVICE_IMAGE_PROPERTY = 'image'
export const SERVICE_CERTAINTY_PROPERTY = 'certainty'

/** Name of the image of a service: one for every type and certainty. */
export function serviceImageName(type: ServiceTypeId, certainty: PointMark['certainty']): string {
  return `service-${type}-${certainty}`
}

/** The points of a figure as GeoJSON: every feature carries the service and its image. */
export function servicePoints(points: readonly PointMark[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: points.map((mark) => ({
      type: 'Feature',
      properties: {
        [SERVICE_ID_PROPERTY]: mark.serviceId,
        [SERVICE_CERTAINTY_PROPERTY]: mark.certainty,
        [SERVICE_IMAGE_PROPERTY]: serviceImageName(mark.type, mark.certainty),
      },
      geometry: { type: 'Point', coordinates: [...mark.point] },
    })),
  }
}
