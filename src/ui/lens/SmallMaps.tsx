import { useFigure, useTexts, useView } from '../use-screen.ts'
import { SmallMapCard } from './SmallMapCard.tsx'
import { SmallMapsChoice } from './SmallMapsChoice.tsx'

/** Several indicators in step: one map each, pointed at and selected together. */
export function SmallMaps() {
  const { sourceLine } = useFigure()
  const { lens: texts, map } = useTexts().ui
  const lens = useView((view) => view.lens)
  const measure = useView((view) => view.measure)
  if (lens.kind !== 'smallMaps') return null
  return (
    <section id="small-maps" className="small-maps" aria-labelledby="small-maps-title">
      <h2 id="small-maps-title" className="panel__title">
        {texts.smallMaps.label}
      </h2>
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
