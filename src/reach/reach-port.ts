import type { MessageFromWorker, MessageToWorker } from './reach-messages.ts'

/** The page's line to a worker. */
export interface ReachPort {
  post(message: MessageToWorker): void
  /**
   * Called once, before the first `post`.
   *
   * @param onBreakdown the worker could not be loaded, or broke down
   */
  listen(
    onMessage: (message: MessageFromWorker) => void,
    onBreakdown: (detail: string) => void,
  ): void
  close(): void
}
