import { useEffect, useRef, useState } from 'react'
import type { Figure } from '../core/figure/figure.ts'
import type { FigureView } from '../core/figure/figure-view.ts'
import { holdFigureView } from '../core/figure/hold-figure-view.ts'
import type { OpenStageMap } from './ports.ts'

interface StageMapProps {
  readonly figure: Figure
  readonly open: OpenStageMap
  /** Said where no map can be had. */
  readonly noMap: string
  readonly onPress: (figure: Figure, district: number | null) => void
}

/** The map of a show; pressing a wijk chooses it for the spotlight. */
export function StageMap({ figure, open, noMap, onPress }: StageMapProps) {
  const host = useRef<HTMLDivElement>(null)
  const shown = useRef(figure)
  const press = useRef(onPress)
  const [view, setView] = useState<FigureView | 'opening' | 'none'>('opening')
  shown.current = figure
  press.current = onPress

  useEffect(() => {
    if (!host.current) return
    const opening = open(host.current, shown.current, (event) => {
      if (event.kind === 'selectDistrict') press.current(shown.current, event.district)
    })
    return holdFigureView(opening, (made) => setView(made ?? 'none'))
  }, [open])

  useEffect(() => {
    if (typeof view === 'object') view.show(figure)
  }, [view, figure])

  return (
    <div className="show__map">
      <div ref={host} className="show__drawing" />
      {view === 'none' && <p>{noMap}</p>}
    </div>
  )
}
