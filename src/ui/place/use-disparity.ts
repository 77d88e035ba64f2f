import { useEffect, useMemo, useState } from 'react'
import { knownChanges } from '../../core/access/known-changes.ts'
import type { ReachChoice } from '../../core/access/reach-choice.ts'
import type { Scenario } from '../../core/access/scenario.ts'
import type { DistrictCode } from '../../core/districts/district.ts'
import type { Service } from '../../core/services/service.ts'
import type { DisparityAnswer, DisparityRequest } from '../../reach/reach-request.ts'
import { useApp } from '../app-context.ts'

export type DisparityState =
  | { readonly kind: 'computing' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'known'; readonly answer: DisparityAnswer }

export interface DisparityQuestion {
  readonly choice: ReachChoice
  readonly scenario: Scenario
  /** Of the type; null until they are loaded. */
  readonly services: readonly Service[] | null
  readonly zone: readonly DistrictCode[]
  readonly lowIncome: readonly DistrictCode[]
  /** Who asks: a later question of the same asker and type takes the place of this one. */
  readonly slot?: string
}

const COMPUTING: DisparityState = { kind: 'computing' }

/** Holds the share of two groups against chance, in the worker; the latest question wins. */
export function useDisparity({
  choice,
  scenario,
  services,
  zone,
  lowIncome,
  slot = 'chosen',
}: DisparityQuestion): DisparityState {
  const { reach } = useApp()
  const { type, minutes } = choice
  const request = useMemo(
    (): DisparityRequest | null =>
      services && {
        kind: 'disparity',
        type,
        minutes,
        services,
        scenario: knownChanges(scenario, services),
        zone,
        lowIncome,
      },
    [type, minutes, scenario, services, zone, lowIncome],
  )
  const [settled, setSettled] = useState<{
    readonly request: DisparityRequest
    readonly state: DisparityState
  } | null>(null)

  useEffect(() => {
    if (request === null) return
    const aborting = new AbortController()
    void reach
      .ask<'disparity'>(request, {
        slot: `disparity ${slot} ${request.type}`,
        signal: aborting.signal,
      })
      .then((outcome) => {
        switch (outcome.kind) {
          case 'answer':
            setSettled({ request, state: { kind: 'known', answer: outcome.answer } })
            return
          case 'failed':
            setSettled({ request, state: { kind: 'failed' } })
            return
          case 'superseded':
          case 'cancelled':
            return
        }
      })
    return () => aborting.abort()
  }, [reach, request, slot])

  return settled !== null && settled.request === request ? settled.state : COMPUTING
}
