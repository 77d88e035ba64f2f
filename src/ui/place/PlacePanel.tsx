import '../styles/place.css'
import '../styles/statistics.css'
import { useId } from 'react'
import type { ReachTable } from '../../core/access/reach-table.ts'
import { useApp } from '../app-context.ts'
import { MethodButton } from '../methods/MethodButton.tsx'
import { useTexts } from '../use-screen.ts'
import { BestPlaces } from './BestPlaces.tsx'
import { OfferAndNeed } from './OfferAndNeed.tsx'
import { ReachChoiceControl } from './ReachChoiceControl.tsx'
import { ReachOfGroups } from './ReachOfGroups.tsx'
import { Sandbox } from './Sandbox.tsx'
import { UnmetRanking } from './UnmetRanking.tsx'
import { usePlaceReach } from './use-place-reach.ts'
import { useReachTable } from './use-reach-table.ts'
import { WhatItIsNot } from './WhatItIsNot.tsx'

/** Who is reached on foot, whether the offer follows the need, and where one more would help. */
export function PlacePanel() {
  const { data } = useApp()
  const { place } = useTexts().ui
  const titleId = useId()
  const table = useReachTable()
  return (
    <section className="panel place" aria-labelledby={titleId}>
      <h2 id={titleId} className="place__title">
        {place.title}
      </h2>
      <p className="note">{place.intro}</p>
      <MethodButton about="reach" subject={place.title} />
      <ReachChoiceControl />
      {(table.kind === 'idle' || table.kind === 'loading') && <p role="status">{place.loading}</p>}
      {table.kind === 'failed' && (
        <div className="problem" role="alert">
          <p>{place.failed}</p>
          <button type="button" className="button button--small" onClick={data.loadReach}>
            {place.retry}
          </button>
        </div>
      )}
      {table.kind === 'loaded' && <Sections table={table.value} />}
      <WhatItIsNot />
    </section>
  )
}

function Sections({ table }: { readonly table: ReachTable }) {
  const reach = usePlaceReach(table)
  return (
    <>
      <ReachOfGroups reach={reach} />
      <OfferAndNeed reach={reach} />
      <UnmetRanking reach={reach} />
      <Sandbox reach={reach} />
      <BestPlaces reach={reach} />
    </>
  )
}
