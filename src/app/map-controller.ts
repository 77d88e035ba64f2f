import { createStore } from 'zustand/vanilla'
import type { Figure } from '../core/figure/figure.ts'
import type { FigureView, FigureViewEvent } from '../core/figure/figure-view.ts'
import { type Hover, hoveredDistrict, hoveredService } from '../state/hover-store.ts'
import { isPickingPlace, pressDistrict } from '../state/press-district.ts'
import { tellingPress } from '../state/tell-press.ts'
import { createSvgFigureView } from '../svg/svg-figure-view.ts'
import type { AppContext } from '../ui/app-context.ts'
import type { MapControls, MapSurface } from '../ui/map/map-controls.ts'
import { openSmallMap } from './open-small-map.ts'
import { openWebglView } from './open-webgl-view.ts'
import { whenIdle } from './when-idle.ts'

type App = Omit<AppContext, 'map'>

/**
 * Draws the figures of the app: at once with the inline SVG, and with WebGL as soon as that has
 * drawn its first frame on the same spot. Where WebGL can not be had, or is lost, the SVG stays.
 *
 * @param svgMarkup the inline SVG as it stands in the page
 */
export function createMapController(app: App, svgMarkup: string): MapControls {
  const surface = createStore<MapSurface>()(() => 'svg')
  const shown = createStore<Figure | null>()(() => null)
  const press = tellingPress(pressDistrict(app), app)
  let views: readonly FigureView[] = []

  function answer(event: FigureViewEvent): void {
    switch (event.kind) {
      case 'hoverDistrict':
        if (event.district === null) app.hover.clear()
        else app.hover.pointAt(event.district, event.x, event.y)
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

    const answerWebgl = (event: FigureViewEvent): void => {
      if (event.kind === 'ready') surface.setState('webgl', true)
      else if (event.kind === 'failed') {
        svgView.show(figureToShow())
        surface.setState('svg', true)
      } else answer(event)
    }
    whenIdle(async () => {
      const view = await openWebglView({ app, container: hosts.webgl, listen: answerWebgl })
      if (!view) return
      if (!isMounted) {
        view.destroy()
        return
      }
      view.show(figureToShow())
      highlightIn(view, app.hover.getState())
      views = [svgView, view]
    })

    return () => {
      isMounted = false
      stopFigures()
      stopInstead()
      stopHover()
      for (const view of views) view.destroy()
      views = []
      surface.setState('svg', true)
    }
  }

  return {
    svgMarkup,
    surface,
    shown,
    mount,
    showInstead: (figure) => shown.setState(figure, true),
    openSmallMap: (host, listen) => openSmallMap(app.data, host, listen),
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
