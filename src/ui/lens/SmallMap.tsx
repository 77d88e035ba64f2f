import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Figure } from '../../core/figure/figure.ts'
import type { FigureView, FigureViewEvent } from '../../core/figure/figure-view.ts'
import { holdFigureView } from '../../core/figure/hold-figure-view.ts'
import { hoveredDistrict } from '../../state/hover-store.ts'
import { useApp } from '../app-context.ts'
import { useMapKeys } from '../map/use-map-keys.ts'
import { usePressDistrict } from '../shared/use-press-district.ts'
import { useTexts } from '../use-screen.ts'

/** A small still map of a figure: one stop in the tab order, with the shared hover and selection. */
export function SmallMap({ figure }: { readonly figure: Figure }) {
  const { map, hover } = useApp()
  const { lens } = useTexts().ui
  const press = usePressDistrict()
  const onKeyDown = useMapKeys(figure)
  const host = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<FigureView | 'loading' | 'failed'>('loading')
  const pointed = useStore(hover, hoveredDistrict)

  useEffect(() => {
    if (!host.current) return
    const answer = (event: FigureViewEvent): void => {
      if (event.kind === 'hoverDistrict') {
        if (event.district === null) hover.clear()
        else hover.walkTo(event.district)
      } else if (event.kind === 'selectDistrict') press(event.district, event.at)
    }
    return holdFigureView(map.openSmallMap(host.current, answer), (view) =>
      setDrawn(view ?? 'failed'),
    )
  }, [map, hover, press])

  useEffect(() => {
    if (typeof drawn === 'object') drawn.show(figure)
  }, [drawn, figure])
  useEffect(() => {
    if (typeof drawn === 'object') drawn.highlight(pointed)
  }, [drawn, pointed])

  return (
    <div
      className="small-map"
      role="application"
      aria-label={lens.smallMaps.mapLabel(figure.title, figure.subtitle)}
      aria-busy={drawn === 'loading'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is one stop in the tab order
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={hover.clear}
    >
      <div ref={host} className="small-map__host" />
      {drawn === 'failed' && <p className="note">{lens.mapFailed}</p>}
    </div>
  )
}
