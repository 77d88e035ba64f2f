import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Ask, SourceAnswer, SourceRequest } from '../../../../scripts/refresh/fetch/answer.ts'

export const FIXTURES = fileURLToPath(new URL('../../../fixtures/refresh/', import.meta.url))

/** Indicators with recorded answers. 65707 is the documented data set of 2498. */
export const RECORDED_INDICATORS = [
  { id: '2336', year: 2023, dataset: 65706, slug: 'revenu-imposable-median-des-declarations' },
  {
    id: '2498',
    year: 2023,
    dataset: 65707,
    slug: 'revenu-equivalent-median-des-habitants-apres-impot',
  },
  { id: '2233', year: 2023, dataset: 65708, slug: 'taux-de-chomage' },
] as const

export interface RecordedAnswer {
  readonly url: string
  readonly form?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly file: string
}

/** What stands in for the network, with the questions that were asked. */
export interface RecordedNetwork {
  readonly ask: Ask
  readonly asked: string[]
  /** Answers another thing than what was recorded, where the address has this part. */
  readonly change: (
    part: string,
    answer: (recorded: SourceAnswer, request: SourceRequest) => SourceAnswer,
  ) => void
}

/** Answers from tests/fixtures/refresh; rejects an address that was not recorded. */
export function recordedNetwork(): RecordedNetwork {
  const recorded: readonly RecordedAnswer[] = JSON.parse(
    readFileSync(join(FIXTURES, 'answers.json'), 'utf8'),
  )
  const asked: string[] = []
  const changes: { part: string; answer: Parameters<RecordedNetwork['change']>[1] }[] = []
  return {
    asked,
    change: (part, answer) => void changes.push({ part, answer }),
    ask: async (request) => {
      asked.push(request.url)
      const found = recorded.find(
        ({ url, form }) =>
          url === request.url && JSON.stringify(form) === JSON.stringify(request.form),
      )
      if (found === undefined) throw new Error(`nothing was recorded for ${request.url}`)
      const body = new Uint8Array(readFileSync(join(FIXTURES, found.file)))
      const answer: SourceAnswer = {
        status: 200,
        headers: { 'content-length': String(body.length), ...found.headers },
        finalUrl: request.url,
        body,
      }
      const change = changes.find(({ part }) => request.url.includes(part))
      return change?.answer(answer, request) ?? answer
    },
  }
}
