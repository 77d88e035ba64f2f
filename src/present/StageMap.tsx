import { useEffect, useRef, useState } from 'react'
import type { Figure } from '../core/figure/figure.ts'
import type { FigureView } from '../core/figure/figure-view.ts'
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
    const element = host.current
    if (!element) return
    let opened: FigureView | null = null
    let isMounted = true
    void open(element, shown.current, (event) => {
      if (event.kind === 'selectDistrict') press.current(shown.current, event.district)
    }).then((made) => {
      if (!isMounted) {
        made?.destroy()
        return
      }
      opened = made
      setView(made ?? 'none')
    })
    return () => {
      isMounted = false
      opened?.destroy()
    }
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
