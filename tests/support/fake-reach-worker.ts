import type { MessageFromWorker, MessageToWorker } from '../../src/reach/reach-messages.ts'
import type { ReachPort } from '../../src/reach/reach-port.ts'
import { serveReach } from '../../src/reach/serve-reach.ts'

/** A worker in the same thread: messages are copied and handed over one turn later, as by a worker. */
export interface FakeReachWorker extends ReachPort {
  readonly received: readonly MessageToWorker[]
  readonly isClosed: boolean
  /** As if the worker had said it. */
  say(message: MessageFromWorker): void
  /** As if the worker broke down. */
  breakDown(detail: string): void
}

/** @param stepMilliseconds how long the clock of the worker says every step takes */
export function fakeReachWorker(stepMilliseconds = 0): FakeReachWorker {
  const received: MessageToWorker[] = []
  let onMessage: (message: MessageFromWorker) => void = () => undefined
  let onBreakdown: (detail: string) => void = () => undefined
  let isClosed = false
  let time = 0
  const deliver = (message: MessageFromWorker): void => {
    setTimeout(() => isClosed || onMessage(structuredClone(message)), 0)
  }
  const receive = serveReach({
    post: deliver,
    now: () => {
      time += stepMilliseconds
      return time
    },
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  })
  return {
    received,
    get isClosed() {
      return isClosed
    },
    post(message) {
      received.push(message)
      const copy: unknown = structuredClone(message)
      setTimeout(() => isClosed || receive(copy), 0)
    },
    listen(message, breakdown) {
      onMessage = message
      onBreakdown = breakdown
    },
    say: (message) => onMessage(message),
    breakDown: (detail) => onBreakdown(detail),
    close() {
      isClosed = true
    },
  }
}
