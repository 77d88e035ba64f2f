import { useStore } from 'zustand'
import type { LonLat } from '../../core/districts/district.ts'
import { useApp } from '../app-context.ts'
import { Icon } from '../shared/Icon.tsx'
import { useTexts } from '../use-screen.ts'
import { type Locating, useLocate } from './use-locate.ts'
import type { Start } from './use-start.ts'

/** Whether one still walks from the place that the device gave. */
const isSamePlace = (start: Start | null, [longitude, latitude]: LonLat): boolean =>
  start?.point[0] === longitude && start.point[1] === latitude

/** Where one walks from, and the ways to choose it. */
export function StartPlace({ start }: { readonly start: Start | null }) {
  const { actions, announcer, pickMode } = useApp()
  const { find } = useTexts().ui
  const { locating, locate } = useLocate()
  const isPicking = useStore(pickMode).kind === 'origin'

  function pick(): void {
    actions.chooseMode('map')
    pickMode.start({ kind: 'origin' })
    const map = document.querySelector<HTMLElement>('#map')
    map?.scrollIntoView({ block: 'nearest' })
    map?.focus({ preventScroll: true })
  }

  function clear(): void {
    actions.chooseOrigin(null)
    announcer.say(find.start.cleared)
  }

  return (
    <section className="find-start" aria-labelledby="find-start">
      <h3 id="find-start" className="find__heading">
        {find.start.title}
      </h3>
      {start === null ? (
        <p>{find.start.none}</p>
      ) : (
        <>
          <p className="find-start__place">
            <strong>{start.label}</strong>
            <button
              type="button"
              className="button button--icon"
              aria-label={find.start.clear}
              title={find.start.clear}
              onClick={clear}
            >
              <Icon name="close" />
            </button>
          </p>
          {start.kind === 'street' && <p className="note">{find.start.middleOfStreet}</p>}
        </>
      )}
      <div className="find-start__ways">
        <button
          type="button"
          className="button button--small"
          aria-pressed={isPicking}
          onClick={isPicking ? pickMode.stop : pick}
        >
          {find.start.pick}
        </button>
        <button type="button" className="button button--small" onClick={locate}>
          {find.location.use}
        </button>
      </div>
      <p role="status" className="find-start__message" data-kind={locating.kind}>
        {messageOf(locating)}
      </p>
      <p className="note">{find.location.privacy}</p>
    </section>
  )

  function messageOf(state: Locating): string {
    switch (state.kind) {
      case 'idle':
        return ''
      case 'asking':
        return find.location.asking
      case 'denied':
      case 'unavailable':
      case 'tooLate':
      case 'outside':
        return find.location[state.kind]
      case 'inexact':
        return isSamePlace(start, state.point) ? find.location.inexact(state.metres) : ''
    }
  }
}
