import { useId } from 'react'
import type { IndicatorId } from '../../core/indicators/indicator.ts'
import { useTexts, useView } from '../use-screen.ts'
import { SmallMapCard } from './SmallMapCard.tsx'
import { VALUE } from './use-bivariate.ts'

/** The two indicators of a map of both, each on a map of its own. */
export function SingleMaps({ second }: { readonly second: IndicatorId }) {
  const { bivariate } = useTexts().ui.lens
  const first = useView((view) => view.indicator)
  const titleId = useId()
  return (
    <section className="panel single-maps" aria-labelledby={titleId}>
      <h2 id={titleId} className="panel__title">
        {bivariate.singleMaps}
      </h2>
      <div className="single-maps__pair">
        <SmallMapCard id={first} measure={VALUE} />
        <SmallMapCard id={second} measure={VALUE} />
      </div>
    </section>
  )
}
