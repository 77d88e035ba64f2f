import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { useTexts } from '../use-screen.ts'

type Progress<Part> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'loaded'; readonly part: Part }

interface LazyPartProps<Part> {
  /** Fetches code that the first screen does not need; the same function every time. */
  readonly load: () => Promise<Part>
  readonly children: (part: Part) => ReactNode
}

/** Draws a part of the page whose code is fetched when it is wanted, and says so if that fails. */
export function LazyPart<Part>({ load, children }: LazyPartProps<Part>) {
  const { ui } = useTexts()
  const [progress, setProgress] = useState<Progress<Part>>({ kind: 'loading' })

  const fetchPart = useCallback(() => {
    setProgress({ kind: 'loading' })
    load().then(
      (part) => setProgress({ kind: 'loaded', part }),
      () => setProgress({ kind: 'failed' }),
    )
  }, [load])
  useEffect(fetchPart, [fetchPart])

  switch (progress.kind) {
    case 'loading':
      return <p role="status">{ui.portrait.partLoading}</p>
    case 'failed':
      return (
        <div className="problem" role="alert">
          <p>{ui.portrait.partFailed}</p>
          <button type="button" className="button button--small" onClick={fetchPart}>
            {ui.problem.retry}
          </button>
        </div>
      )
    case 'loaded':
      return children(progress.part)
  }
}
