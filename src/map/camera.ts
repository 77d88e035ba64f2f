import { roundCamera } from '../core/view/round-camera.ts'
import type { Camera } from '../core/view/view-state.ts'
import type { MapSurface } from './map-library.ts'

/** Whether two cameras are the same once rounded; null (the whole region) equals only null. */
export function sameCamera(one: Camera | null, other: Camera | null): boolean {
  if (one === null || other === null) return one === other
  const a = roundCamera(one)
  const b = roundCamera(other)
  return (
    a.longitude === b.longitude &&
    a.latitude === b.latitude &&
    a.zoom === b.zoom &&
    a.bearingDegrees === b.bearingDegrees &&
    a.pitchDegrees === b.pitchDegrees
  )
}

/** The camera of a live map, not rounded. */
export function cameraOf(
  map: Pick<MapSurface, 'getCenter' | 'getZoom' | 'getBearing' | 'getPitch'>,
): Camera {
  const { lng, lat } = map.getCenter()
  return {
    longitude: lng,
    latitude: lat,
    zoom: map.getZoom(),
    bearingDegrees: map.getBearing(),
    pitchDegrees: map.getPitch(),
  }
}

/** A camera in the words of the map library. */
export function libraryCamera(camera: Camera): {
  center: [number, number]
  zoom: number
  bearing: number
  pitch: number
} {
  return {
    center: [camera.longitude, camera.latitude],
    zoom: camera.zoom,
    bearing: camera.bearingDegrees,
    pitch: camera.pitchDegrees,
  }
}
