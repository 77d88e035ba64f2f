import { useCallback, useEffect, useState } from 'react'

const MILLISECONDS_PER_YEAR = 1000

interface YearPlayer {
  readonly state: 'playing' | 'paused'
  readonly toggle: () => void
}

/** Shows one year after the other until the last; from the last it starts again at the first. */
export function useYearPlayer(
  years: readonly number[],
  shown: number,
  show: (year: number) => void,
): YearPlayer {
  const [state, setState] = useState<YearPlayer['state']>('paused')
  const next = years[shown + 1]

  useEffect(() => {
    if (state === 'paused') return
    if (next === undefined) {
      setState('paused')
      return
    }
    const timer = setTimeout(() => show(next), MILLISECONDS_PER_YEAR)
    return () => clearTimeout(timer)
  }, [state, next, show])

  const first = years[0]
  const toggle = useCallback(() => {
    if (state === 'playing') {
      setState('paused')
      return
    }
    if (next === undefined && first !== undefined) show(first)
    setState('playing')
  }, [state, next, first, show])
  return { state, toggle }
}
