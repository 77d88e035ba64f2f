import type { MessageFromImportWorker, MessageToImportWorker } from './import-messages.ts'

/** The page's line to a worker. */
export interface ImportLine {
  post(message: MessageToImportWorker): void
  /**
   * Called once, before the first `post`.
   *
   * @param onBreakdown the worker could not be loaded, or broke down
   */
  listen(
    onMessage: (message: MessageFromImportWorker) => void,
    onBreakdown: (detail: string) => void,
  ): void
  close(): void
}

/**
 * Starts the worker, from a file of its own: a content security policy needs `worker-src 'self'` and
 * no more.
 */
export function spawnImportWorker(): ImportLine {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })
  return {
    post: (message) => worker.postMessage(message),
    listen(onMessage, onBreakdown) {
      worker.addEventListener('message', (event: MessageEvent<MessageFromImportWorker>) =>
        onMessage(event.data),
      )
      worker.addEventListener('error', (event) => onBreakdown(event.message || 'worker not loaded'))
      worker.addEventListener('messageerror', () => onBreakdown('a message could not be read'))
    },
    close: () => worker.terminate(),
  }
}
