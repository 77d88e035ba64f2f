import { useCallback, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { useApp } from '../app-context.ts'
import { useTexts } from '../use-screen.ts'
import type { Finder } from './finder.ts'

type FinderCode = typeof import('./finder.ts')

export interface FinderState {
  /** null while it can not be used. */
  readonly finder: Finder | null
  readonly progress: 'idle' | 'loading' | 'ready' | 'failed'
  /** Fetches what is missing; again after a failure. */
  readonly want: () => void
}

/** Streets and services to be searched, fetched when they are wanted and not before. */
export function useFinder(): FinderState {
  const { data, edition } = useApp()
  const typeNames = useTexts().services
  const streets = useStore(data, (state) => state.streets)
  const services = useStore(data, (state) => state.services)
  const [code, setCode] = useState<FinderCode | 'none' | 'loading' | 'failed'>('none')

  const want = useCallback(() => {
    void data.loadStreets()
    void data.loadServices()
    setCode((known) => {
      if (known !== 'none' && known !== 'failed') return known
      import('./finder.ts').then(setCode, () => setCode('failed'))
      return 'loading'
    })
  }, [data])

  const finder = useMemo(() => {
    if (typeof code === 'string') return null
    if (streets.kind !== 'loaded' || services.kind !== 'loaded') return null
    return code.createFinder({
      streets: streets.value,
      services: services.value.services,
      municipalities: edition.municipalities,
      typeNames,
    })
  }, [code, streets, services, edition, typeNames])

  if (finder !== null) return { finder, progress: 'ready', want }
  const hasFailed = code === 'failed' || streets.kind === 'failed' || services.kind === 'failed'
  const isWanted = code !== 'none'
  return { finder, progress: hasFailed ? 'failed' : isWanted ? 'loading' : 'idle', want }
}
