import { ADVICE, RefreshStopped } from '../refresh-stopped.ts'
import type { SourceAnswer, SourceRequest } from './answer.ts'

/** What an answer must look like before its content is read. */
export type AnswerForm = 'json' | 'html' | 'xlsx'

/**
 * Throws RefreshStopped for an answer that is no answer: an error, a redirect to another page, an
 * empty or truncated body, a web page where data are expected.
 */
export function checkAnswer(
  request: SourceRequest,
  { status, headers, finalUrl, body }: SourceAnswer,
  form: AnswerForm,
): void {
  const stop = (reason: string, advice: string): never => {
    throw new RefreshStopped(request.name, `${reason} (${request.url})`, advice)
  }
  if (status !== 200) stop(`the source answers with ${status}`, ADVICE.maintainer)
  if (pathOf(finalUrl) !== pathOf(request.url)) {
    stop(`the source sends us to another page, ${finalUrl}`, ADVICE.maintainer)
  }
  if (body.length === 0) stop('the answer is empty', ADVICE.later)
  const stated = Number(headers['content-length'] ?? Number.NaN)
  // The length of a compressed answer is that of the compressed bytes.
  if (headers['content-encoding'] === undefined && stated > body.length) {
    stop(`the answer breaks off after ${body.length} of ${stated} bytes`, ADVICE.later)
  }
  const start = new TextDecoder().decode(body.slice(0, 400)).trimStart().toLowerCase()
  const isHtml = /^(<!doctype html|<html)/.test(start)
  if (form === 'html' && !isHtml) stop('the answer is no web page', ADVICE.maintainer)
  if (form !== 'html' && isHtml) {
    stop('the answer is a web page (HTML) where data are expected', ADVICE.maintainer)
  }
  if (form === 'xlsx' && !start.startsWith('pk')) stop('this is no XLSX file', ADVICE.maintainer)
}

function pathOf(url: string): string {
  const { pathname } = new URL(url)
  return decodeURIComponent(pathname).replace(/\/$/, '').toLowerCase()
}

/** The JSON in an answer. Throws RefreshStopped when it breaks off or is none. */
export function jsonOf(name: string, body: Uint8Array): unknown {
  const text = new TextDecoder().decode(body)
  try {
    return JSON.parse(text)
  } catch {
    const isStarted = /^\s*[{[]/.test(text)
    const reason = isStarted ? 'the answer breaks off or is damaged' : 'the answer is not JSON'
    throw new RefreshStopped(name, reason, isStarted ? ADVICE.later : ADVICE.maintainer)
  }
}
