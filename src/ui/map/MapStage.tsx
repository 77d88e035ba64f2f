import { useEffect, useId, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { useApp } from '../app-context.ts'
import { useShownFigure, useTexts } from '../use-screen.ts'
import { MapButtons } from './MapButtons.tsx'
import { Tooltip } from './Tooltip.tsx'
import { useMapKeys } from './use-map-keys.ts'

/** The map: one stop in the tab order, drawn by the inline SVG first and by WebGL when it is ready. */
export function MapStage({ hidden }: { readonly hidden: boolean }) {
  const { map, hover } = useApp()
  const figure = useShownFigure()
  const { title, sentence, sourceLine } = figure
  const { ui } = useTexts()
  const svgHost = useRef<HTMLDivElement>(null)
  const webglHost = useRef<HTMLDivElement>(null)
  const surface = useStore(map.surface)
  const onKeyDown = useMapKeys(figure)
  const keysId = useId()
  const markup = useMemo(() => ({ __html: map.svgMarkup }), [map])

  useEffect(() => {
    if (svgHost.current && webglHost.current) {
      return map.mount({ svg: svgHost.current, webgl: webglHost.current })
    }
  }, [map])

  return (
    <section className="map" aria-label={ui.map.label} hidden={hidden} data-surface={surface}>
      <div
        id="map"
        className="map__stage"
        role="application"
        aria-roledescription={ui.map.role}
        aria-label={`${title}. ${sentence}`}
        aria-describedby={keysId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is one stop in the tab order
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={hover.clear}
      >
        <div
          ref={svgHost}
          className="map__svg"
          aria-hidden="true"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, made when the page is built
          dangerouslySetInnerHTML={markup}
        />
        <div ref={webglHost} className="map__webgl" aria-hidden="true" />
      </div>
      <p id={keysId} className="map__keys">
        {ui.map.keys}
      </p>
      <MapButtons />
      <Tooltip />
      <p className="map__source">
        {sourceLine} {ui.map.attribution}
      </p>
    </section>
  )
}
