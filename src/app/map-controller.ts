import { createStore } from 'zustand/vanilla'
import type { Figure } from '../core/figure/figure.ts'
import type { FigureView, FigureViewEvent } from '../core/figure/figure-view.ts'
import { type Hover, hoveredDistrict, hoveredService } from '../state/hover-store.ts'
import { isPickingPlace, pressDistrict } from '../state/press-district.ts'
import { tellingPress } from '../state/tell-press.ts'
import { createSvgFigureView } from '../svg/svg-figure-view.ts'
import type { AppContext } from '../ui/app-context.ts'
import type { MapControls, MapSurface, Zooming } from '../ui/map/map-controls.ts'
import { openSmallMap } from './open-small-map.ts'
import { openWebglView } from './open-webgl-view.ts'
import { whenIdle } from './when-idle.ts'
import { whenTouched } from './when-touched.ts'

type App = Omit<AppContext, 'map'>

/** With less than one frame in so many milliseconds the drawn map serves better. */
const SLOWEST_FRAME_MILLISECONDS = 1500

/**
 * Draws the figures of the app: at once with the inline SVG, and with WebGL as soon as that has
 * drawn its first frame on the same spot. Where WebGL can not be had, is lost or is too slow, the
 * SVG stays.
 *
 * @param svgMarkup the inline SVG as it stands in the page
 */
export function createMapController(app: App, svgMarkup: string): MapControls {
  const surface = createStore<MapSurface>()(() => 'svg')
  const shown = createStore<Figure | null>()(() => null)
  const zooming = createStore<Zooming>()(() => 'pending')
  const press = tellingPress(pressDistrict(app), app)
  let views: readonly FigureView[] = []
  let askForZooming = (): void => {}

  function answer(event: FigureViewEvent): void {
    switch (event.kind) {
      case 'hoverDistrict':
        if (event.district === null) app.hover.clear()
        else app.hover.pointAt(event.district, event, event.sector)
        return
      case 'hoverService':
        app.hover.pointAtService(event.serviceId, { x: event.x, y: event.y })
        return
      case 'selectDistrict':
        press(event.district, event.at)
        return
      case 'selectService':
        if (isPickingPlace(app.pickMode.getState())) press(event.district, event.at)
        else app.openService.open(event.serviceId)
        return
      case 'camera':
        app.actions.moveCamera(event.camera)
        return
      case 'ready':
      case 'slow':
      case 'failed':
        return
    }
  }

  const figureToShow = (): Figure => shown.getState() ?? app.screen.getState().screen.figure

  /** The surface in sight at once; the one behind it when there is time. */
  function showOnViews(): void {
    const [behind, inSight] = views
    if (surface.getState() === 'webgl' && behind && inSight) {
      inSight.show(figureToShow())
      whenIdle(() => behind.show(figureToShow()))
    } else {
      for (const view of views) view.show(figureToShow())
    }
  }

  function mount(hosts: { readonly svg: HTMLElement; readonly webgl: HTMLElement }): () => void {
    const svg = hosts.svg.querySelector('svg')
    if (!svg) throw new Error('the page has no inline map')
    let isMounted = true
    const closing = new AbortController()
    const svgView = createSvgFigureView(svg, answer)
    svgView.show(figureToShow())
    views = [svgView]

    const stopFigures = app.screen.subscribe(({ screen }, previous) => {
      if (screen.figure === previous.screen.figure || shown.getState() !== null) return
      showOnViews()
    })
    const stopInstead = shown.subscribe(showOnViews)
    const stopHover = app.hover.subscribe((hover) => {
      for (const view of views) highlightIn(view, hover)
    })

    function keepDrawnAlone(): void {
      for (const one of views) if (one !== svgView) one.destroy()
      views = [svgView]
    }

    /** The drawn map is what is in sight from now on. */
    function stayDrawn(why: Zooming): void {
      svgView.show(figureToShow())
      surface.setState('svg', true)
      zooming.setState(why, true)
    }

    async function openWebgl(slowestFrameMilliseconds: number | null): Promise<void> {
      const answerWebgl = (event: FigureViewEvent): void => {
        switch (event.kind) {
          case 'ready':
            surface.setState('webgl', true)
            zooming.setState('on', true)
            return
          case 'slow':
            stayDrawn('slow')
            // Not while the library is still telling of its first frame.
            queueMicrotask(keepDrawnAlone)
            return
          case 'failed':
            stayDrawn('failed')
            return
          default:
            answer(event)
        }
      }
      const request = { app, container: hosts.webgl, listen: answerWebgl, slowestFrameMilliseconds }
      const view = await openWebglView(request)
      if (typeof view === 'string') {
        zooming.setState(view, true)
      } else if (!isMounted) {
        view.destroy()
      } else {
        view.show(figureToShow())
        highlightIn(view, app.hover.getState())
        keepDrawnAlone()
        views = [svgView, view]
      }
    }
    const openWhenIdle = (): void => whenIdle(() => openWebgl(SLOWEST_FRAME_MILLISECONDS))
    // A phone is busy for seconds with it, and the drawn map looks the same until it is touched.
    if (matchMedia('(pointer: coarse)').matches && figureToShow().camera === null) {
      whenTouched(window, openWhenIdle, closing.signal)
    } else {
      openWhenIdle()
    }
    askForZooming = () => {
      zooming.setState('pending', true)
      void openWebgl(null)
    }

    return () => {
      isMounted = false
      closing.abort()
      stopFigures()
      stopInstead()
      stopHover()
      for (const view of views) view.destroy()
      views = []
      askForZooming = () => {}
      surface.setState('svg', true)
      zooming.setState('pending', true)
    }
  }

  return {
    svgMarkup,
    surface,
    shown,
    mount,
    showInstead: (figure) => shown.setState(figure, true),
    openSmallMap: (host, listen) => openSmallMap(app.data, host, 'areas', listen),
    zooming,
    askForZooming: () => askForZooming(),
    zoomBy: (steps) => {
      for (const view of views) view.zoomBy(steps)
    },
    fitRegion: () => {
      for (const view of views) view.fitRegion()
    },
  }
}

function highlightIn(view: FigureView, hover: Hover): void {
  view.highlight(hoveredDistrict(hover))
  view.highlightService(hoveredService(hover))
}
