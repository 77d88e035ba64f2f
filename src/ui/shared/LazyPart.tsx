import { type ReactNode, useEffect, useState } from 'react'
import { useTexts } from '../use-screen.ts'
import { fetchedPart, fetchPart } from './fetched-parts.ts'

/** How the fetch of a part ended. */
type Outcome<Part> =
  | { readonly kind: 'failed'; readonly load: () => Promise<Part> }
  | { readonly kind: 'loaded'; readonly load: () => Promise<Part>; readonly part: Part }

interface LazyPartProps<Part> {
  /** Fetches code that the first screen does not need; the same function every time. */
  readonly load: () => Promise<Part>
  readonly children: (part: Part) => ReactNode
}

/**
 * Draws a part of the page whose code is fetched when it is wanted, and says so if that fails; at
 * once where the code is there already.
 */
export function LazyPart<Part>({ load, children }: LazyPartProps<Part>) {
  const { ui } = useTexts()
  const [outcome, setOutcome] = useState<Outcome<Part> | null>(null)
  const [tries, setTries] = useState(1)

  // biome-ignore lint/correctness/useExhaustiveDependencies: every try fetches anew
  useEffect(() => {
    if (fetchedPart(load) !== undefined) return
    let isWanted = true
    setOutcome(null)
    fetchPart(load).then(
      (part) => isWanted && setOutcome({ kind: 'loaded', load, part }),
      () => isWanted && setOutcome({ kind: 'failed', load }),
    )
    return () => {
      isWanted = false
    }
  }, [load, tries])

  const known = fetchedPart(load)
  if (known !== undefined) return children(known)
  // Where another part takes the place, what came of the one before is not for it.
  if (outcome?.load !== load) {
    return (
      <p className="part-loading" role="status">
        {ui.part.loading}
      </p>
    )
  }
  switch (outcome.kind) {
    case 'failed':
      return (
        <div className="problem" role="alert">
          <p>{ui.part.failed}</p>
          <button
            type="button"
            className="button button--small"
            onClick={() => setTries((before) => before + 1)}
          >
            {ui.problem.retry}
          </button>
        </div>
      )
    case 'loaded':
      return children(outcome.part)
  }
}
