import { ADVICE, RefreshStopped } from '../refresh-stopped.ts'
import type { Ask, Clock, SourceAnswer, SourceRequest } from './answer.ts'

/** Between two questions to the same host. */
const PAUSE_MILLISECONDS = 2_000
/** Before asking again when the source does not say how long; doubled each time. */
const FIRST_WAIT_MILLISECONDS = 30_000
/** A source that asks for more is asked again another day. */
const LONGEST_WAIT_MILLISECONDS = 15 * 60_000
const ATTEMPTS = 3

/**
 * Asks one question at a time, with a pause between two to the same host. Waits as long as a busy
 * source (429, 503) asks for in `Retry-After`, and asks three times at most; other faults of the
 * server (5xx) and of the connection are tried again in the same way.
 *
 * Rejects with RefreshStopped when no good answer comes.
 */
export function politeAsk(ask: Ask, clock: Clock): Ask {
  const lastAsked = new Map<string, number>()
  let before: Promise<unknown> = Promise.resolve()
  return (request) => {
    const answer = before.then(() => askPatiently(request))
    before = answer.catch(() => undefined)
    return answer
  }

  async function askPatiently(request: SourceRequest): Promise<SourceAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      await pauseFor(new URL(request.url).host)
      const answer = await ask(request).catch((error: unknown) => error)
      const fault = faultOf(answer)
      if (fault === null) return answer as SourceAnswer
      const wait = waitMilliseconds(answer, attempt)
      if (attempt === ATTEMPTS || wait > LONGEST_WAIT_MILLISECONDS) {
        throw new RefreshStopped(request.name, fault, ADVICE.later)
      }
      await clock.sleep(wait)
    }
  }

  async function pauseFor(host: string): Promise<void> {
    const last = lastAsked.get(host)
    const left = last === undefined ? 0 : last + PAUSE_MILLISECONDS - clock.now()
    if (left > 0) await clock.sleep(left)
    lastAsked.set(host, clock.now())
  }

  function waitMilliseconds(answer: unknown, attempt: number): number {
    const usual = FIRST_WAIT_MILLISECONDS * 2 ** (attempt - 1)
    if (!isAnswer(answer)) return usual
    const stated = answer.headers['retry-after']?.trim() ?? ''
    if (/^\d+$/.test(stated)) return Number(stated) * 1000
    const moment = Date.parse(stated)
    return Number.isNaN(moment) ? usual : Math.max(0, moment - clock.now())
  }
}

const isAnswer = (answer: unknown): answer is SourceAnswer =>
  typeof answer === 'object' && answer !== null && 'status' in answer && 'headers' in answer

/** Why to ask again; null when there is no reason to. */
function faultOf(answer: unknown): string | null {
  if (!isAnswer(answer)) {
    return `there is no connection (${answer instanceof Error ? answer.message : String(answer)})`
  }
  if (answer.status === 429) return 'the source is asked too often and wants us to wait (429)'
  if (answer.status >= 500) return `the source is out of order (${answer.status})`
  return null
}
