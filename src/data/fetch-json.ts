import { DataError } from './data-error.ts'

/** The part of `fetch` that is needed. */
export type Fetch = (url: string) => Promise<Pick<Response, 'ok' | 'status' | 'text'>>

/**
 * Fetches `baseUrl + file` and reads it as JSON. An answer that does not come, breaks off or is an
 * error of the server is asked for once more.
 *
 * @param baseUrl of the app, with `/` at its end
 * @throws DataError `network`, `notFound` or `notJson`, or what the given `fetch` rejects with
 */
export async function fetchJson(fetch: Fetch, baseUrl: string, file: string): Promise<unknown> {
  const text = await fetchText(fetch, baseUrl, file).catch((error: unknown) => {
    if (error instanceof DataError && error.kind === 'network') {
      return fetchText(fetch, baseUrl, file)
    }
    throw error
  })
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DataError('notJson', file, messageOf(error))
  }
}

async function fetchText(fetch: Fetch, baseUrl: string, file: string): Promise<string> {
  const answer = await readAnswer(fetch, `${baseUrl}${file}`).catch((error: unknown) => {
    if (error instanceof DataError) throw error
    throw new DataError('network', file, messageOf(error))
  })
  if (answer.status === 404 || answer.status === 410) {
    throw new DataError('notFound', file, `HTTP ${answer.status}`)
  }
  if (!answer.ok) throw new DataError('network', file, `HTTP ${answer.status}`)
  return answer.text
}

async function readAnswer(fetch: Fetch, url: string) {
  const response = await fetch(url)
  return { ok: response.ok, status: response.status, text: await response.text() }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : `${error}`)
