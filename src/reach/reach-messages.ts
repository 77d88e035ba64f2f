import type { ReachAnswers, ReachKind, ReachRequest } from './reach-request.ts'

/** What the page says to the worker. */
export type MessageToWorker =
  /** First of all: the encoded walking network. */
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  | { readonly kind: 'ask'; readonly id: number; readonly request: ReachRequest }
  | { readonly kind: 'cancel'; readonly id: number }

/** What the worker says to the page. */
export type MessageFromWorker =
  /** The part that is done, 0 to 1. */
  | { readonly kind: 'progress'; readonly id: number; readonly part: number }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: ReachAnswers[ReachKind] }
  | { readonly kind: 'refused'; readonly id: number; readonly detail: string }
  /** The walking network can not be read: nothing will be answered. */
  | { readonly kind: 'broken'; readonly detail: string }
