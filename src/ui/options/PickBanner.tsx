import { useStore } from 'zustand'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'

/** Says that a press on a wijk adds it to the own zone, and ends that. */
export function PickBanner() {
  const { pickMode } = useApp()
  const { own } = useTexts().ui.zoneOptions
  const zone = useView((view) => view.zone)
  const isPicking = useStore(pickMode) === 'picking'
  if (!isPicking || zone.kind !== 'own') return null
  return (
    <section className="pick-banner" aria-label={own.title}>
      <p>
        {own.picking} <strong>{own.count(zone.districts.length)}</strong>
      </p>
      <button type="button" className="button button--primary" onClick={pickMode.stop}>
        {own.done}
      </button>
    </section>
  )
}
