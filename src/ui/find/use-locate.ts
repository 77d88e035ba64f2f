import { useEffect, useRef, useState } from 'react'
import type { LonLat } from '../../core/districts/district.ts'
import { districtAtPoint } from '../../core/districts/district-at-point.ts'
import { roundPoint } from '../../core/view/round-point.ts'
import { useApp } from '../app-context.ts'

/** How far asking the device where it is has come. */
export type Locating =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'denied' | 'unavailable' | 'tooLate' | 'outside' }
  /** The place was taken over, but is known to so many metres only. */
  | { readonly kind: 'inexact'; readonly metres: number; readonly point: LonLat }

const WAIT_MILLISECONDS = 15_000
/** A place known less well than this makes walking times of little use. */
const EXACT_METRES = 200

/**
 * Asks the device where it is and makes that the place one walks from; nothing is sent. A place
 * outside the region is not taken over. The last request wins.
 */
export function useLocate(): { readonly locating: Locating; readonly locate: () => void } {
  const { actions, data } = useApp()
  const [locating, setLocating] = useState<Locating>({ kind: 'idle' })
  const lastRequest = useRef(0)
  useEffect(
    () => () => {
      lastRequest.current += 1
    },
    [],
  )

  function locate(): void {
    lastRequest.current += 1
    const request = lastRequest.current
    const settle = (outcome: Locating): void => {
      if (request === lastRequest.current) setLocating(outcome)
    }
    if (!('geolocation' in navigator)) {
      settle({ kind: 'unavailable' })
      return
    }
    settle({ kind: 'asking' })
    navigator.geolocation.getCurrentPosition(
      async ({ coords }) => {
        const point = [coords.longitude, coords.latitude] as const
        const isOutside = await liesOutside(point)
        if (request !== lastRequest.current) return
        if (isOutside) {
          settle({ kind: 'outside' })
          return
        }
        actions.chooseOrigin(point)
        settle(
          coords.accuracy > EXACT_METRES
            ? { kind: 'inexact', metres: coords.accuracy, point: roundPoint(point) }
            : { kind: 'idle' },
        )
      },
      ({ code, PERMISSION_DENIED, TIMEOUT }) => {
        if (code === PERMISSION_DENIED) settle({ kind: 'denied' })
        else settle({ kind: code === TIMEOUT ? 'tooLate' : 'unavailable' })
      },
      { enableHighAccuracy: true, timeout: WAIT_MILLISECONDS },
    )
  }

  /** Without the outlines it is not known; the walks then tell. */
  async function liesOutside(point: LonLat): Promise<boolean> {
    const geometry = await data.loadGeometry()
    return geometry.kind === 'loaded' && districtAtPoint(geometry.value.districts, point) === null
  }

  return { locating, locate }
}
