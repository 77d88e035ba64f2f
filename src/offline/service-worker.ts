import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'

/** Every file of the built app with its revision; null where the name itself tells it. */
declare const PRECACHED_FILES: readonly {
  readonly url: string
  readonly revision: string | null
}[]

/** What this needs of the scope of a service worker, which the DOM types do not describe. */
interface WorkerScope {
  addEventListener(type: 'message', listen: (event: MessageEvent<unknown>) => void): void
  skipWaiting(): Promise<void>
}

const scope = self as unknown as WorkerScope

cleanupOutdatedCaches()
// The query of a link is for the app; the file is the same whatever it says.
precacheAndRoute([...PRECACHED_FILES], { ignoreURLParametersMatching: [/.*/] })

// A newer version waits until the visitor asks for it: never in the middle of a presentation.
scope.addEventListener('message', ({ data }) => {
  if (isSkipWaiting(data)) void scope.skipWaiting()
})

function isSkipWaiting(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === 'SKIP_WAITING'
  )
}
