import { useEffect, useState } from 'react'

/**
 * Computes what takes long after the page has been painted, so that no press has to wait for it.
 *
 * @param compute the same function as long as the answer is the same
 * @returns null until the answer is there
 */
export function useAfterPaint<Answer>(compute: () => Answer): Answer | null {
  const [answer, setAnswer] = useState<{
    readonly compute: () => Answer
    readonly value: Answer
  } | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setAnswer({ compute, value: compute() }), DELAY_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [compute])
  return answer?.compute === compute ? answer.value : null
}

/** Long enough to skip the years that are played or slid through. */
const DELAY_MILLISECONDS = 120
