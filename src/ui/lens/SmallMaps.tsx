import { useApp } from '../app-context.ts'
import { useFigure, useTexts, useView } from '../use-screen.ts'
import { SmallMapCard } from './SmallMapCard.tsx'
import { SmallMapsChoice } from './SmallMapsChoice.tsx'

/** Several indicators in step: one map each, pointed at and selected together. */
export function SmallMaps() {
  const { edition } = useApp()
  const { sourceLine } = useFigure()
  const { lens: texts, map } = useTexts().ui
  const lens = useView((view) => view.lens)
  const measure = useView((view) => view.measure)
  if (lens.kind !== 'smallMaps') return null
  return (
    <section className="small-maps" aria-label={texts.smallMaps.label} data-edition={edition.id}>
      <SmallMapsChoice chosen={lens.indicators} />
      <p className="note">
        {lens.indicators.length === 1 ? texts.smallMaps.onlyOne : texts.smallMaps.note}
      </p>
      <div className="small-maps__grid">
        {lens.indicators.map((id) => (
          <SmallMapCard key={id} id={id} measure={measure} />
        ))}
      </div>
      <p className="note">
        {sourceLine} {map.attribution}
      </p>
    </section>
  )
}
