import { useCallback, useEffect, useState } from 'react'
import type { ServiceWalk } from '../../core/access/nearest-services.ts'
import type { LonLat } from '../../core/districts/district.ts'
import type { Service } from '../../core/services/service.ts'
import { useApp } from '../app-context.ts'

/** The walks from a place to all services. */
export type Nearest =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'found'
      readonly origin: LonLat
      readonly walks: ReadonlyMap<string, ServiceWalk>
    }
  | { readonly kind: 'offNetwork' }
  | { readonly kind: 'failed' }

/** More than any type holds: the list folds by itself. */
const PER_TYPE = 10_000

/**
 * The walks from a place to all services; null without a place. They do not depend on the types
 * shown, so switching those asks nothing. The last request wins.
 */
export function useNearest(
  origin: LonLat | null,
  services: readonly Service[] | null,
): { readonly nearest: Nearest | null; readonly retry: () => void } {
  const { reach } = useApp()
  const [nearest, setNearest] = useState<Nearest>({ kind: 'loading' })
  const [attempt, setAttempt] = useState(0)
  const retry = useCallback(() => setAttempt((count) => count + 1), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    if (origin === null || services === null) return
    const controller = new AbortController()
    setNearest({ kind: 'loading' })
    reach
      .ask({ kind: 'nearest', origin, services, perType: PER_TYPE }, { signal: controller.signal })
      .then((outcome) => {
        if (controller.signal.aborted) return
        switch (outcome.kind) {
          case 'superseded':
          case 'cancelled':
            return
          case 'failed':
            setNearest({ kind: 'failed' })
            return
          case 'answer': {
            const { answer } = outcome
            if (answer.kind === 'originOffNetwork') {
              setNearest({ kind: 'offNetwork' })
              return
            }
            const walks = answer.types.flatMap((type) =>
              type.services.map(({ id, walk }) => [id, walk] as const),
            )
            setNearest({ kind: 'found', origin, walks: new Map(walks) })
          }
        }
      })
    return () => controller.abort()
  }, [reach, origin, services, attempt])

  return { nearest: origin === null ? null : nearest, retry }
}
