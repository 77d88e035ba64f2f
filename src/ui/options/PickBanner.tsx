import { useStore } from 'zustand'
import { useApp } from '../app-context.ts'
import { LazyPart } from '../shared/LazyPart.tsx'
import { useView } from '../use-screen.ts'

const loadPickWords = () => import('./PickWords.tsx')

/** Says what a press on the map is for now, and ends that. */
export function PickBanner() {
  const { pickMode } = useApp()
  const state = useStore(pickMode)
  const zone = useView((view) => view.zone)
  if (state.kind === 'off' || (state.kind === 'zone' && zone.kind !== 'own')) return null
  return (
    <LazyPart load={loadPickWords}>{({ PickWords }) => <PickWords picking={state} />}</LazyPart>
  )
}
