import { type ReactNode, useEffect } from 'react'
import type { Picking } from '../../state/pick-mode.ts'
import { useApp } from '../app-context.ts'
import { useScreen, useTexts, useView } from '../use-screen.ts'

/** What a press on the map is for. */
export function PickWords({ picking }: { readonly picking: Picking }) {
  switch (picking.kind) {
    case 'zone':
      return <ZonePicking />
    case 'origin':
      return <OriginPicking />
    case 'addService':
      return <ServiceAdding />
    case 'moveService':
      return <ServiceMoving serviceId={picking.serviceId} />
  }
}

function ZonePicking() {
  const { own } = useTexts().ui.zoneOptions
  const zone = useView((view) => view.zone)
  const picked = zone.kind === 'own' ? zone.districts.length : 0
  return (
    <Frame title={own.title} stop={own.done}>
      <p>
        {own.picking} <strong>{own.count(picked)}</strong>
      </p>
    </Frame>
  )
}

function OriginPicking() {
  const { pick } = useTexts().points
  return <PlacePicking asked={pick.origin} stop={pick.stop} />
}

function ServiceAdding() {
  const { points, services } = useTexts()
  const { pick } = points
  const type = useView((view) => view.reach.type)
  const added = useView(({ scenario }) => scenario.filter(({ kind }) => kind === 'add').length)
  return (
    <PlacePicking
      asked={pick.addService(services[type].one)}
      stop={added > 0 ? pick.done : pick.stop}
      result={added > 0 ? points.scenario(added, 0, 0) : null}
    />
  )
}

function ServiceMoving({ serviceId }: { readonly serviceId: string }) {
  const { pick } = useTexts().points
  const name = useScreen(
    ({ figure, services, view }) =>
      figure.points.find((point) => point.serviceId === serviceId)?.name ??
      services.find(({ id }) => id === serviceId)?.name[view.language === 'fr' ? 'fr' : 'nl'] ??
      '',
  )
  return <PlacePicking asked={pick.moveService(name)} stop={pick.stop} />
}

function PlacePicking({
  asked,
  stop,
  result = null,
}: {
  readonly asked: string
  readonly stop: string
  readonly result?: string | null
}) {
  const { pick } = useTexts().points
  return (
    <Frame title={pick.title} stop={stop}>
      <div className="pick-banner__words">
        <p>
          {asked} {result && <strong>{result}</strong>}
        </p>
        <p className="note">{pick.keys}</p>
      </div>
    </Frame>
  )
}

function Frame({
  title,
  stop,
  children,
}: {
  readonly title: string
  readonly stop: string
  readonly children: ReactNode
}) {
  const { pickMode, announcer } = useApp()
  const { pick } = useTexts().points

  useEffect(() => {
    // Before anything else answers Escape; an open dialog keeps it for itself.
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return
      event.preventDefault()
      event.stopPropagation()
      pickMode.stop()
      announcer.say(pick.stopped)
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [pickMode, announcer, pick])

  return (
    <section className="pick-banner" aria-label={title}>
      {children}
      <button type="button" className="button button--primary" onClick={pickMode.stop}>
        {stop}
      </button>
    </section>
  )
}
