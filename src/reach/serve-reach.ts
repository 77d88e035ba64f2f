import { decodeWalkNetwork } from '../core/access/decode-walk-network.ts'
import { answerRequest } from './answer-request.ts'
import { type ReachMemory, reachMemory } from './reach-memory.ts'
import type { MessageFromWorker } from './reach-messages.ts'
import type { ReachRequest } from './reach-request.ts'
import { readMessage } from './read-message.ts'

/** Work done in one go before other messages get their turn, in milliseconds. */
const SLICE_MILLISECONDS = 50

/** What the worker needs of the world around it. */
export interface ReachSurroundings {
  post(message: MessageFromWorker): void
  /** Milliseconds from any fixed moment. */
  now(): number
  /** Settles once messages that have come in were handed over. */
  pause(): Promise<void>
}

/**
 * The worker's side: gives the handler for every message that comes in. Requests are answered in
 * slices, so that a short one need not wait for a long one and any can be cancelled.
 */
export function serveReach({ post, now, pause }: ReachSurroundings): (message: unknown) => void {
  const running = new Set<number>()
  let memory: ReachMemory | null = null

  const open = (bytes: Uint8Array): void => {
    try {
      memory = reachMemory(decodeWalkNetwork(bytes))
    } catch (error) {
      post({ kind: 'broken', detail: detailOf(error) })
    }
  }

  const answer = async (id: number, request: ReachRequest): Promise<void> => {
    if (memory === null) throw new Error('asked before the walking network was opened')
    const steps = answerRequest(memory, request)
    running.add(id)
    let sliceEnd = now() + SLICE_MILLISECONDS
    while (running.has(id)) {
      const step = steps.next()
      if (step.done === true) {
        post({ kind: 'answer', id, answer: step.value })
        return
      }
      if (now() < sliceEnd) continue
      post({ kind: 'progress', id, part: step.value })
      await pause()
      sliceEnd = now() + SLICE_MILLISECONDS
    }
  }

  return (received) => {
    const message = readMessage(received)
    switch (message.kind) {
      case 'open':
        open(message.bytes)
        return
      case 'ask':
        answer(message.id, message.request)
          .catch((error: unknown) => {
            post({ kind: 'refused', id: message.id, detail: detailOf(error) })
          })
          .finally(() => running.delete(message.id))
        return
      case 'badRequest':
        post({ kind: 'refused', id: message.id, detail: message.detail })
        return
      case 'cancel':
        running.delete(message.id)
        return
    }
  }
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
