import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { ZoneChoice } from '../../core/view/view-state.ts'
import { VIEW_LIMITS } from '../../state/view-limits.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'
import { PickMunicipality } from './PickMunicipality.tsx'
import { useZoneUndo } from './use-zone-undo.ts'

/** A zone of one's own: its name, and the ways to add wijken to it and take them out. */
export function OwnZone({ zone }: { readonly zone: Extract<ZoneChoice, { kind: 'own' }> }) {
  const { actions, pickMode } = useApp()
  const { own } = useTexts().ui.zoneOptions
  const isPicking = useStore(pickMode).kind === 'zone'
  const undo = useZoneUndo(zone)
  const mode = useView((view) => view.mode)
  // Another definition, or the end of the page, ends the picking.
  useEffect(
    () => () => {
      if (pickMode.getState().kind === 'zone') pickMode.stop()
    },
    [pickMode],
  )
  function startPicking(): void {
    pickMode.start({ kind: 'zone' })
    // On a small screen the map stands above the options.
    document.getElementById(mode)?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <fieldset className="own-zone">
      <legend className="visually-hidden">{own.title}</legend>
      <label className="field">
        <span className="field__label">{own.name}</span>
        <input
          className="field__input"
          value={zone.name}
          maxLength={VIEW_LIMITS.ownZone.nameCharacters}
          placeholder={own.namePlaceholder}
          onChange={({ target }) => actions.nameOwnZone(target.value)}
        />
      </label>
      <p role="status">
        {zone.districts.length === 0 ? own.empty : own.count(zone.districts.length)}
      </p>
      <div className="own-zone__buttons">
        <button
          type="button"
          className="button button--small"
          aria-pressed={isPicking}
          onClick={isPicking ? pickMode.stop : startPicking}
        >
          {own.pick}
        </button>
        <button
          type="button"
          className="button button--small"
          aria-disabled={!undo}
          onClick={undo ?? undefined}
        >
          {own.undo}
        </button>
        <button
          type="button"
          className="button button--small"
          aria-disabled={zone.districts.length === 0}
          onClick={() => actions.pickDistricts([])}
        >
          {own.clear}
        </button>
      </div>
      <PickMunicipality picked={zone.districts} />
    </fieldset>
  )
}
