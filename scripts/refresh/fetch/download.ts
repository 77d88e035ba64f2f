import type { Ask, Clock, Downloaded, SourceRequest } from './answer.ts'
import { type AnswerForm, checkAnswer } from './check-answer.ts'
import type { DownloadStore } from './download-store.ts'

/** What was read in an answer, and the day on which it was downloaded. */
export interface Read<T> {
  readonly value: T
  readonly retrieved: string
}

/** Reads an answer: the kept one, or a new one that is kept when it could be read. */
export type Download = <T>(
  request: SourceRequest,
  form: AnswerForm,
  /** Throws RefreshStopped when the content is not what it should be. */
  read: (download: Omit<Downloaded, 'sha256'>) => T | Promise<T>,
  /** Asked first, when the answer is not kept: for a source that wants a visit to its home page. */
  visitFirst?: SourceRequest,
) => Promise<Read<T>>

/** Downloads through `ask`; see Download. */
export function downloadThrough(ask: Ask, clock: Clock, store: DownloadStore): Download {
  const visited = new Set<string>()
  return async (request, form, read, visitFirst) => {
    const kept = store.find(request)
    if (kept !== null) return { value: await read(kept), retrieved: kept.retrieved }
    if (visitFirst !== undefined && !visited.has(visitFirst.url)) {
      await ask(visitFirst)
      visited.add(visitFirst.url)
    }
    const answer = await ask(request)
    checkAnswer(request, answer, form)
    const { body, headers } = answer
    const download = { body, headers, retrieved: dayOf(clock.now()) }
    const value = await read(download)
    store.keep(request, download)
    return { value, retrieved: download.retrieved }
  }
}

/** `2026-11-24`, in universal time. */
export const dayOf = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().slice(0, 10)
