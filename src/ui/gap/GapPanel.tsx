import { useEffect, useState } from 'react'
import type { GapReport } from '../../core/gap/gap-report.ts'
import { OfFirstFigure } from '../lens/OfFirstFigure.tsx'
import { MethodButton } from '../methods/MethodButton.tsx'
import { LazyPart } from '../shared/LazyPart.tsx'
import { useTexts, useView } from '../use-screen.ts'
import { ComparisonControl } from './ComparisonControl.tsx'
import { GapSummary } from './GapSummary.tsx'
import { useGap } from './use-gap.ts'

const loadDetails = () => import('./GapDetails.tsx')

/** The gap between the zone and what it is compared with: how large, since when, how unusual. */
export function GapPanel() {
  const { ui } = useTexts()
  const view = useGap()
  const measure = useView((state) => state.measure.kind)
  return (
    <section className="panel gap" aria-labelledby="gap-title">
      <h2 id="gap-title" className="panel__title">
        {ui.gap.title}
      </h2>
      <OfFirstFigure />
      {view.indicator.valueKind === 'count' ? (
        <p className="note">{ui.gap.countNote}</p>
      ) : (
        <>
          {measure !== 'value' && <p className="note">{ui.gap.ofTheYear}</p>}
          <ComparisonControl />
          <GapSummary view={view} />
          <MethodButton about="gap" subject={ui.gap.title} />
          <Details view={view} />
        </>
      )}
    </section>
  )
}

/** Comes after the first screen, which must not wait for it. */
function Details({ view }: { readonly view: GapReport }) {
  const [isDue, setDue] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), 0)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="gap__details">
      {isDue && (
        <LazyPart load={loadDetails}>
          {({ default: GapDetails }) => <GapDetails view={view} />}
        </LazyPart>
      )}
    </div>
  )
}
