import { useStore } from 'zustand'
import type { DistrictCode } from '../../core/districts/district.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'

/** In the table, while wijken are picked: whether this one is in the own zone. */
export function PickBox({
  district,
  name,
}: {
  readonly district: DistrictCode
  readonly name: string
}) {
  const { actions, pickMode } = useApp()
  const { own } = useTexts().ui.zoneOptions
  const zone = useView((view) => view.zone)
  const isPicking = useStore(pickMode).kind === 'zone'
  if (!isPicking || zone.kind !== 'own') return null
  return (
    <input
      type="checkbox"
      className="pick-box"
      aria-label={own.inChoice(name)}
      checked={zone.districts.includes(district)}
      onChange={() => actions.togglePicked(district)}
    />
  )
}
