import { useStore } from 'zustand'
import type { Figure } from '../../core/figure/figure.ts'
import { hoveredDistrict } from '../../state/hover-store.ts'
import { useApp } from '../app-context.ts'
import { useTexts } from '../use-screen.ts'

/** The figure of the wijk that is pointed at, or else selected, on any of the maps. */
export function PointedValue({ figure }: { readonly figure: Figure }) {
  const { hover } = useApp()
  const { smallMaps } = useTexts().ui.lens
  const pointed = useStore(hover, hoveredDistrict) ?? figure.selection
  const mark = figure.marks.find(({ district }) => district === pointed)
  return (
    <p className="pointed-value" aria-hidden="true">
      {mark ? (
        <>
          {mark.name}{' '}
          <strong className="pointed-value__figure">
            {mark.kind === 'valued' ? mark.valueText : mark.reasonText}
          </strong>
        </>
      ) : (
        <span className="note">{smallMaps.pointed}</span>
      )}
    </p>
  )
}
