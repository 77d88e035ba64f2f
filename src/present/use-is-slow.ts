import { useEffect, useState } from 'react'

/** What is there sooner is not announced: it would only flash. */
const PATIENCE_MILLISECONDS = 250

/** Whether something has been awaited for a while. */
export function useIsSlow(isAwaited: boolean): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    if (!isAwaited) return
    const waiting = setTimeout(() => setSlow(true), PATIENCE_MILLISECONDS)
    return () => {
      clearTimeout(waiting)
      setSlow(false)
    }
  }, [isAwaited])
  return isAwaited && isSlow
}
