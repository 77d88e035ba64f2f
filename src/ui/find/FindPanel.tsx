import '../styles/find.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useStore } from 'zustand'
import type { ServiceCatalogue } from '../../data/edition-loader.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'
import { AboutList } from './AboutList.tsx'
import { AllServices } from './AllServices.tsx'
import { filterServices } from './filter-services.ts'
import { LoadProblem } from './LoadProblem.tsx'
import { NearestList } from './NearestList.tsx'
import { PrintedList } from './PrintedList.tsx'
import { StartPlace } from './StartPlace.tsx'
import { groupServices } from './service-groups.ts'
import { TypeFilter } from './TypeFilter.tsx'
import { useNearest } from './use-nearest.ts'
import { useStart } from './use-start.ts'

/** The services near a place, or all of them; works without the map. */
export function FindPanel() {
  const { data } = useApp()
  const { find } = useTexts().ui
  const services = useStore(data, (state) => state.services)
  const start = useStart()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    void data.loadServices()
  }, [data])

  // Somebody who found a street, on a small screen, must see that there is a list now.
  const origin = start?.point
  useEffect(() => {
    if (origin && document.activeElement?.closest('.search, .find')) {
      heading.current?.scrollIntoView({ block: 'nearest' })
    }
  }, [origin])

  return (
    <section className="panel find" aria-labelledby="find-title">
      <h2 id="find-title" ref={heading} className="panel__title">
        {start === null ? find.allTitle : find.title}
      </h2>
      <StartPlace start={start} />
      <TypeFilter />
      {services.kind === 'loaded' && <FoundServices catalogue={services.value} start={start} />}
      {services.kind === 'failed' && (
        <LoadProblem text={find.listFailed} onRetry={() => void data.loadServices()} />
      )}
      {(services.kind === 'idle' || services.kind === 'loading') && (
        <p role="status">{find.listLoading}</p>
      )}
    </section>
  )
}

interface FoundServicesProps {
  readonly catalogue: ServiceCatalogue
  readonly start: ReturnType<typeof useStart>
}

function FoundServices({ catalogue, start }: FoundServicesProps) {
  const { find } = useTexts().ui
  const { services } = catalogue
  const language = useView((view) => view.language)
  const types = useView((view) => view.serviceTypes)
  const origin = useView((view) => view.origin)
  const district = useView((view) => view.selection)
  const municipality = useView((view) => view.municipality)
  const [text, setText] = useState('')
  const [isAboutOpen, setAboutOpen] = useState(false)
  const [isPrinting, setPrinting] = useState(false)
  const { nearest, retry } = useNearest(origin, services)
  const isAll = nearest === null
  // On paper as on screen: only the list of all services has filters.
  const listed = useMemo(
    () => (isAll ? filterServices(services, { text, district, municipality }) : services),
    [isAll, services, text, district, municipality],
  )
  const groups = useMemo(
    () => groupServices(listed, types, nearest?.kind === 'found' ? nearest.walks : null, language),
    [listed, types, nearest, language],
  )

  function print(): void {
    // The list must be there when the print dialog takes its picture, and gone afterwards.
    flushSync(() => setPrinting(true))
    window.addEventListener('afterprint', () => setPrinting(false), { once: true })
    window.print()
  }

  return (
    <>
      {types.length === 0 ? (
        <p role="status">{find.all.noTypes}</p>
      ) : nearest === null ? (
        <AllServices services={services} text={text} onText={setText} />
      ) : (
        <NearestList nearest={nearest} groups={groups} onRetry={retry} />
      )}
      <p className="note">{find.unknownIsNotNothing}</p>
      <div className="find__tools">
        <button type="button" className="button button--small" onClick={() => setAboutOpen(true)}>
          {find.about.open}
        </button>
        <button
          type="button"
          className="button button--small"
          disabled={groups.length === 0 || nearest?.kind === 'loading'}
          onClick={print}
        >
          {find.print.button}
        </button>
      </div>
      {isAboutOpen && <AboutList catalogue={catalogue} onClose={() => setAboutOpen(false)} />}
      {isPrinting && (
        <PrintedList
          start={start}
          groups={groups}
          services={services}
          filter={isAll ? { text, district, municipality } : null}
        />
      )}
    </>
  )
}
