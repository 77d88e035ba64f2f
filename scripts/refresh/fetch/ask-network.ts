import type { Ask, SourceAnswer } from './answer.ts'

/** Tells the publisher who asks. */
export const USER_AGENT = 'Wijkwijzer data refresh (open map of the wijken of Brussels)'

const TIMEOUT_MILLISECONDS = 300_000
const MOST_REDIRECTS = 5

/** Asks over the network; cookies are kept per host for as long as the program runs. */
export function networkAsk(): Ask {
  const cookies = new Map<string, Map<string, string>>()
  return async ({ url, form }) => {
    let address = url
    for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
      const { host } = new URL(address)
      const jar = cookies.get(host) ?? new Map<string, string>()
      cookies.set(host, jar)
      const isForm = form !== undefined && step === 0
      const response = await fetch(address, {
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
        headers: {
          'user-agent': USER_AGENT,
          ...(jar.size > 0 ? { cookie: [...jar].map((pair) => pair.join('=')).join('; ') } : {}),
        },
        ...(isForm ? { method: 'POST', body: new URLSearchParams(form) } : {}),
      })
      for (const cookie of response.headers.getSetCookie()) {
        const [, key = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(cookie) ?? []
        if (key !== '') jar.set(key, value)
      }
      const location = response.headers.get('location')
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel()
        address = new URL(location, address).href
        continue
      }
      return answerOf(response, address)
    }
    throw new Error(`more than ${MOST_REDIRECTS} redirects`)
  }
}

async function answerOf(response: Response, finalUrl: string): Promise<SourceAnswer> {
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    finalUrl,
    body: new Uint8Array(await response.arrayBuffer()),
  }
}
