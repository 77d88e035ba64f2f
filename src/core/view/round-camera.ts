import type { Camera } from './view-state.ts'

/**
 * Rounds a camera to what a view and a link hold: degrees to 5 decimals (about a metre), zoom to
 * 2, bearing and pitch to whole degrees. Never -0.
 */
export function roundCamera(camera: Camera): Camera {
  return {
    longitude: rounded(camera.longitude, 1e5),
    latitude: rounded(camera.latitude, 1e5),
    zoom: rounded(camera.zoom, 100),
    bearingDegrees: rounded(camera.bearingDegrees, 1),
    pitchDegrees: rounded(camera.pitchDegrees, 1),
  }
}

const rounded = (value: number, stepsPerUnit: number): number =>
  Math.round(value * stepsPerUnit) / stepsPerUnit + 0
