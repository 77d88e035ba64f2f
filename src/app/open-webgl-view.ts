import type { FigureView, FigureViewListener } from '../core/figure/figure-view.ts'
import { FLAVOURS } from '../core/look/flavours.ts'
import type { AppContext } from '../ui/app-context.ts'

interface WebglViewRequest {
  readonly app: Pick<AppContext, 'data' | 'edition' | 'screen'>
  readonly container: HTMLElement
  readonly listen: FigureViewListener
}

/**
 * Fetches the geometry and the map library, and opens the map on the container.
 *
 * @returns null when the map can not be had here: no WebGL, or a file that does not come
 */
export async function openWebglView({
  app,
  container,
  listen,
}: WebglViewRequest): Promise<FigureView | null> {
  try {
    const { isWebGLAvailable } = await import('../map/is-webgl-available.ts')
    if (!isWebGLAvailable()) return null
    const [geometry, { createMapLibreView }] = await Promise.all([
      app.data.loadGeometry(),
      import('../map/create-map-libre-view.ts'),
      document.fonts.ready,
    ])
    if (geometry.kind === 'failed') return null
    return await createMapLibreView({
      container,
      geometry: geometry.value,
      places: app.edition,
      flavour: FLAVOURS[app.screen.getState().screen.figure.flavour],
      gestureHints: app.screen.getState().screen.texts.ui.map.gestures,
      listen,
    })
  } catch {
    // The drawn map stays and keeps working; only zooming is missing, which its buttons tell.
    return null
  }
}
