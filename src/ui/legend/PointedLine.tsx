import { useStore } from 'zustand'
import type { DistrictCode } from '../../core/districts/district.ts'
import { hoveredDistrict } from '../../state/hover-store.ts'
import { useApp } from '../app-context.ts'
import { Labelled } from '../shared/Labelled.tsx'
import { useFigure, useTexts } from '../use-screen.ts'

/** Names the wijk that the marks in the legend point at. */
export function PointedLine() {
  const { hover } = useApp()
  const { selection } = useFigure()
  const { legend } = useTexts().ui
  const pointed = useStore(hover, hoveredDistrict)
  return (
    <p className="pointed-line" aria-hidden="true">
      {pointed !== null && <Pointed kind="pointed" label={legend.pointed} district={pointed} />}
      {selection !== null && selection !== pointed && (
        <Pointed kind="selected" label={legend.selected} district={selection} />
      )}
    </p>
  )
}

function Pointed({
  kind,
  label,
  district,
}: {
  readonly kind: 'pointed' | 'selected'
  readonly label: string
  readonly district: DistrictCode
}) {
  const { marks } = useFigure()
  const mark = marks.find((candidate) => candidate.district === district)
  if (!mark) return null
  return (
    <span className="pointed-line__item" data-marker={kind}>
      <Labelled label={label}>
        {mark.name}, {mark.kind === 'valued' ? mark.valueText : mark.reasonText}
      </Labelled>
    </span>
  )
}
