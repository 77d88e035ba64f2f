import { roundCamera } from '../../core/view/round-camera.ts'
import type { Camera, ViewState } from '../../core/view/view-state.ts'
import { withFields } from './with-fields.ts'

/** Looks from another camera, rounded; null fits the whole region. */
export function moveCamera(view: ViewState, camera: Camera | null): ViewState {
  return withFields(view, { camera: camera && roundCamera(camera) })
}
