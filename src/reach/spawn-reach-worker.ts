import type { MessageFromWorker } from './reach-messages.ts'
import type { ReachPort } from './reach-port.ts'

/**
 * Starts the worker, from a file of its own: a content security policy needs `worker-src 'self'` and
 * no more.
 */
export function spawnReachWorker(): ReachPort {
  const worker = new Worker(new URL('./reach-worker.ts', import.meta.url), { type: 'module' })
  return {
    post: (message) => worker.postMessage(message),
    listen(onMessage, onBreakdown) {
      worker.addEventListener('message', (event: MessageEvent<MessageFromWorker>) =>
        onMessage(event.data),
      )
      worker.addEventListener('error', (event) => onBreakdown(event.message || 'worker not loaded'))
      worker.addEventListener('messageerror', () => onBreakdown('a message could not be read'))
    },
    close: () => worker.terminate(),
  }
}
