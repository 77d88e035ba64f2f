import type { MessageFromWorker } from './reach-messages.ts'
import type { ReachFailure, ReachOutcome } from './reach-outcome.ts'
import type { ReachPort } from './reach-port.ts'
import type { ReachAnswers, ReachKind, ReachRequest, ReachRequestOf } from './reach-request.ts'

export interface AskOptions {
  /** A later request in the same slot takes the place of this one; the kind of the request if absent. */
  readonly slot?: string
  /** Cancels the request. */
  readonly signal?: AbortSignal
  /** The part that is done, 0 to 1. */
  readonly onProgress?: (part: number) => void
}

export interface ReachClient {
  /** Never rejects: the outcome tells what went wrong. */
  ask<Kind extends ReachKind>(
    request: ReachRequestOf<Kind>,
    options?: AskOptions,
  ): Promise<ReachOutcome<ReachAnswers[Kind]>>
  /** Cancels everything and ends the worker; a later request starts a new one. */
  close(): void
}

interface Pending {
  readonly slot: string
  readonly onProgress: ((part: number) => void) | undefined
  settle(outcome: ReachOutcome<ReachAnswers[ReachKind]>): void
}

/** A worker and the moment from which it can be asked. */
interface Line {
  readonly port: ReachPort
  readonly opened: Promise<void>
}

/**
 * The page's side of the worker: a promise per request, the latest in a slot wins. The worker starts,
 * and the network loads, with the first request.
 *
 * @param spawn starts a worker
 * @param loadNetwork bytes of the encoded walking network; copied, so the caller may keep them
 */
export function createReachClient(
  spawn: () => ReachPort,
  loadNetwork: () => Promise<Uint8Array>,
): ReachClient {
  const pending = new Map<number, Pending>()
  let line: Line | null = null
  let lastId = 0

  const settle = (id: number, outcome: ReachOutcome<ReachAnswers[ReachKind]>): void => {
    const request = pending.get(id)
    pending.delete(id)
    request?.settle(outcome)
  }

  const hangUp = (outcome: ReachOutcome<never>): void => {
    line?.port.close()
    line = null
    for (const id of [...pending.keys()]) settle(id, outcome)
  }

  const breakDown = (broken: ReachPort, failure: ReachFailure, detail: string): void => {
    if (line?.port === broken) hangUp({ kind: 'failed', failure, detail })
  }

  const receive = (port: ReachPort, message: MessageFromWorker): void => {
    switch (message.kind) {
      case 'progress':
        pending.get(message.id)?.onProgress?.(message.part)
        return
      case 'answer':
        settle(message.id, { kind: 'answer', answer: message.answer })
        return
      case 'refused':
        settle(message.id, { kind: 'failed', failure: 'request', detail: message.detail })
        return
      case 'broken':
        breakDown(port, 'network', message.detail)
        return
    }
  }

  const dial = (): Line => {
    const port = spawn()
    port.listen(
      (message) => receive(port, message),
      (detail) => breakDown(port, 'worker', detail),
    )
    const opened = Promise.resolve()
      .then(loadNetwork)
      .then(
        (bytes) => {
          if (line?.port === port) port.post({ kind: 'open', bytes })
        },
        (error: unknown) => breakDown(port, 'network', String(error)),
      )
    return { port, opened }
  }

  /** The line, dialled if need be; null when no worker can be started, which ends all requests. */
  const call = (): Line | null => {
    try {
      line ??= dial()
    } catch (error) {
      hangUp({ kind: 'failed', failure: 'worker', detail: String(error) })
    }
    return line
  }

  const withdraw = (id: number, outcome: ReachOutcome<never>): void => {
    if (!pending.has(id)) return
    line?.port.post({ kind: 'cancel', id })
    settle(id, outcome)
  }

  return {
    ask<Kind extends ReachKind>(request: ReachRequestOf<Kind>, options: AskOptions = {}) {
      const { slot = request.kind, signal, onProgress } = options
      if (signal?.aborted === true) return Promise.resolve({ kind: 'cancelled' })
      for (const [id, before] of [...pending]) {
        if (before.slot === slot) withdraw(id, { kind: 'superseded' })
      }
      return new Promise<ReachOutcome<ReachAnswers[Kind]>>((resolve) => {
        lastId += 1
        const id = lastId
        const abort = (): void => withdraw(id, { kind: 'cancelled' })
        signal?.addEventListener('abort', abort, { once: true })
        pending.set(id, {
          slot,
          onProgress,
          settle(outcome) {
            signal?.removeEventListener('abort', abort)
            // The worker answers a request with the answer of its kind.
            resolve(outcome as ReachOutcome<ReachAnswers[Kind]>)
          },
        })
        const called = call()
        if (called === null) return
        const { port, opened } = called
        opened.then(() => {
          if (pending.has(id)) port.post({ kind: 'ask', id, request: withoutTexts(request) })
        })
      })
    },
    close: () => hangUp({ kind: 'cancelled' }),
  }
}

/** Services with no more than reach needs: the rest need not be copied to the worker. */
function withoutTexts(request: ReachRequest): ReachRequest {
  const services = request.services.map(({ id, type, point }) => ({ id, type, point }))
  return { ...request, services }
}
