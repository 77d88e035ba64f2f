import { useCallback, useEffect, useState } from 'react'

const BRIEFLY_MILLISECONDS = 4000

/** A value that goes away by itself after a moment. */
export function useBriefly<Value>(): readonly [Value | null, (value: Value) => void] {
  const [shown, setShown] = useState<{ readonly value: Value } | null>(null)
  useEffect(() => {
    if (!shown) return
    const timer = setTimeout(() => setShown(null), BRIEFLY_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [shown])
  return [shown?.value ?? null, useCallback((value: Value) => setShown({ value }), [])]
}
