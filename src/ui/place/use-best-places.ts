import { useCallback, useEffect, useRef, useState } from 'react'
import type { NextPlaces } from '../../core/access/best-next-places.ts'
import { knownChanges } from '../../core/access/known-changes.ts'
import type { Service } from '../../core/services/service.ts'
import { useApp } from '../app-context.ts'
import { BEST_PLACES, type BestPlacesQuestion } from './best-places.ts'

export type BestPlacesState =
  | { readonly kind: 'idle' }
  /** `part` of the work that is done, 0 to 1. */
  | { readonly kind: 'searching'; readonly part: number }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'found'
      readonly question: BestPlacesQuestion
      readonly result: NextPlaces
    }

export interface BestPlacesSearch {
  readonly state: BestPlacesState
  readonly start: (question: BestPlacesQuestion, services: readonly Service[]) => void
  readonly cancel: () => void
}

const IDLE: BestPlacesState = { kind: 'idle' }

/** Looks for the best next places in the worker, on request. */
export function useBestPlaces(): BestPlacesSearch {
  const { reach } = useApp()
  const [state, setState] = useState<BestPlacesState>(IDLE)
  const running = useRef<AbortController | null>(null)
  const cancel = useCallback(() => running.current?.abort(), [])
  useEffect(() => cancel, [cancel])

  const start = useCallback(
    (question: BestPlacesQuestion, services: readonly Service[]) => {
      cancel()
      const aborting = new AbortController()
      running.current = aborting
      setState({ kind: 'searching', part: 0 })
      const { choice, aimDistricts, scenario } = question
      const request = {
        kind: 'bestNext',
        ...choice,
        services,
        scenario: knownChanges(scenario, services),
        aimDistricts,
        count: BEST_PLACES,
      } as const
      const onProgress = (part: number) => {
        if (!aborting.signal.aborted) setState({ kind: 'searching', part })
      }
      void reach
        .ask<'bestNext'>(request, { signal: aborting.signal, onProgress })
        .then((outcome) => {
          switch (outcome.kind) {
            case 'answer':
              setState({ kind: 'found', question, result: outcome.answer })
              return
            case 'failed':
              setState({ kind: 'failed' })
              return
            case 'cancelled':
              // Another search may have begun.
              if (running.current === aborting) setState(IDLE)
              return
            case 'superseded':
              return
          }
        })
    },
    [reach, cancel],
  )
  return { state, start, cancel }
}
