import { serveReach } from './serve-reach.ts'

/** The web worker: messages in, messages out. */
const receive = serveReach({
  post: (message) => self.postMessage(message),
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
})

self.addEventListener('message', (event: MessageEvent<unknown>) => receive(event.data))
