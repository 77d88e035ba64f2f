import type { FigureView, FigureViewListener } from '../core/figure/figure-view.ts'
import { FLAVOURS } from '../core/look/flavours.ts'
import { isWebGLAvailable } from '../map/is-webgl-available.ts'
import type { AppContext } from '../ui/app-context.ts'
import { untilPainted } from './until-painted.ts'

interface WebglViewRequest {
  readonly app: Pick<AppContext, 'data' | 'edition' | 'screen'>
  readonly container: HTMLElement
  readonly listen: FigureViewListener
  readonly slowestFrameMilliseconds: number | null
}

/** Why there is no map to zoom on: the browser has no WebGL, or a file did not come. */
export type NoWebglView = 'absent' | 'failed'

/**
 * Fetches the geometry and the map library, and opens the map on the container.
 */
export async function openWebglView({
  app,
  container,
  listen,
  slowestFrameMilliseconds,
}: WebglViewRequest): Promise<FigureView | NoWebglView> {
  try {
    await untilPainted()
    if (!isWebGLAvailable()) return 'absent'
    const [geometry, { createMapLibreView }] = await Promise.all([
      app.data.loadGeometry(),
      import('../map/create-map-libre-view.ts'),
      document.fonts.ready,
    ])
    if (geometry.kind === 'failed') return 'failed'
    return await createMapLibreView({
      container,
      geometry: geometry.value,
      places: app.edition,
      flavour: FLAVOURS[app.screen.getState().screen.figure.flavour],
      gestureHints: () => app.screen.getState().screen.texts.ui.map.gestures,
      listen,
      slowestFrameMilliseconds,
    })
  } catch {
    // The drawn map stays and keeps working; only zooming is missing, which the options tell.
    return 'failed'
  }
}
