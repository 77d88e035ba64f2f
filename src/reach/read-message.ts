import * as z from 'zod/mini'
import { frozenObject } from '../data/schemas/frozen.ts'
import type { MessageToWorker } from './reach-messages.ts'
import { reachRequestSchema } from './reach-request-schema.ts'

const idSchema = z.int()

const messageSchema = z.discriminatedUnion('kind', [
  frozenObject({ kind: z.literal('open'), bytes: z.instanceof(Uint8Array) }),
  frozenObject({ kind: z.literal('ask'), id: idSchema, request: z.unknown() }),
  frozenObject({ kind: z.literal('cancel'), id: idSchema }),
])

/** A message as the worker reads it: a request that does not hold is refused by its id. */
export type ReadMessage =
  | MessageToWorker
  | { readonly kind: 'badRequest'; readonly id: number; readonly detail: string }

/** @throws Error when it is no message to the worker at all */
export function readMessage(message: unknown): ReadMessage {
  const read = messageSchema.parse(message)
  if (read.kind !== 'ask') return read
  const request = reachRequestSchema.safeParse(read.request)
  return request.success
    ? { kind: 'ask', id: read.id, request: request.data }
    : { kind: 'badRequest', id: read.id, detail: z.prettifyError(request.error) }
}
