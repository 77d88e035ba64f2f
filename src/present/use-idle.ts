import { useEffect, useState } from 'react'

const IDLE_AFTER_MILLISECONDS = 3000

/** Whether the pointer has rested for a while: then it is in the way. */
export function useIdle(): 'idle' | 'active' {
  const [state, setState] = useState<'idle' | 'active'>('active')
  useEffect(() => {
    let timer = 0
    const wake = (): void => {
      setState('active')
      window.clearTimeout(timer)
      timer = window.setTimeout(() => setState('idle'), IDLE_AFTER_MILLISECONDS)
    }
    wake()
    for (const type of ['pointermove', 'pointerdown', 'focusin'] as const) {
      window.addEventListener(type, wake)
    }
    return () => {
      window.clearTimeout(timer)
      for (const type of ['pointermove', 'pointerdown', 'focusin'] as const) {
        window.removeEventListener(type, wake)
      }
    }
  }, [])
  return state
}
