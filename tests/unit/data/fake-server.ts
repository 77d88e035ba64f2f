import type { Fetch } from '../../../src/data/fetch-json.ts'

export type Answer = { readonly status: number; readonly text: string } | 'noConnection'

export interface FakeServer {
  readonly fetch: Fetch
  /** Every URL asked for, in order. */
  readonly asked: string[]
}

export const json = (content: unknown): Answer => ({ status: 200, text: JSON.stringify(content) })

/** Answers each URL with the answers given for it, the last of them for ever; 404 for others. */
export function fakeServer(answers: Readonly<Record<string, readonly Answer[]>>): FakeServer {
  const asked: string[] = []
  return {
    asked,
    async fetch(url) {
      const list = answers[url] ?? []
      const times = asked.push(url) && asked.filter((other) => other === url).length
      const answer = list[Math.min(times, list.length) - 1] ?? { status: 404, text: 'no such file' }
      if (answer === 'noConnection') throw new TypeError('Failed to fetch')
      const { status, text } = answer
      return { ok: status >= 200 && status < 300, status, text: async () => text }
    },
  }
}
