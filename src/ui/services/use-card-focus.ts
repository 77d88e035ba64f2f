import { type RefObject, useEffect, useRef } from 'react'
import { useApp } from '../app-context.ts'

interface CardFocus {
  /** For the name of the service, which takes the focus. */
  readonly heading: RefObject<HTMLHeadingElement | null>
  /** Closes the card and gives the focus back to where it came from. */
  readonly close: () => void
}

/** Leads the focus to an open card, and back when it closes. `id` is that of what it is about. */
export function useCardFocus(id: string): CardFocus {
  const { openService } = useApp()
  const heading = useRef<HTMLHeadingElement>(null)
  const opener = useRef<Element | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves when another service opens
  useEffect(() => {
    const { activeElement } = document
    if (activeElement !== heading.current) opener.current = activeElement
    heading.current?.focus()
  }, [id])

  function close(): void {
    openService.open(null)
    const { current: from } = opener
    const isThere = from instanceof HTMLElement && from !== document.body && from.isConnected
    const target = isThere ? from : document.querySelector<HTMLElement>('#map, #table input')
    target?.focus({ preventScroll: !isThere })
    // What had the focus may have moved up under the header when the card above it went away.
    if (isThere) requestAnimationFrame(() => from.scrollIntoView({ block: 'nearest' }))
  }

  return { heading, close }
}
