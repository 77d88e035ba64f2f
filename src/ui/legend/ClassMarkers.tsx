import { useStore } from 'zustand'
import type { DistrictCode } from '../../core/districts/district.ts'
import type { Figure, LegendClass } from '../../core/figure/figure.ts'
import { hoveredDistrict } from '../../state/hover-store.ts'
import { useApp } from '../app-context.ts'
import { useFigure } from '../use-screen.ts'

/** Points at the place of the pointed-at and the selected wijk inside the swatch of their class. */
export function ClassMarkers({ row }: { readonly row: LegendClass }) {
  const { hover } = useApp()
  const figure = useFigure()
  const pointed = useStore(hover, hoveredDistrict)
  return (
    <>
      <Marker figure={figure} district={figure.selection} row={row} kind="selected" />
      <Marker figure={figure} district={pointed} row={row} kind="pointed" />
    </>
  )
}

interface MarkerProps {
  readonly figure: Figure
  readonly district: DistrictCode | null
  readonly row: LegendClass
  readonly kind: 'selected' | 'pointed'
}

function Marker({ figure, district, row, kind }: MarkerProps) {
  const mark = figure.marks.find((candidate) => candidate.district === district)
  if (mark?.kind !== 'valued' || mark.classIndex !== row.classIndex) return null
  const width = row.to - row.from
  const share = width > 0 ? (mark.value - row.from) / width : 0.5
  return (
    <span
      className="class-marker"
      data-marker={kind}
      style={{ insetBlockEnd: `${share * 100}%` }}
    />
  )
}
