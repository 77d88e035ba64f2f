import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { networkAsk, USER_AGENT } from '../../../scripts/refresh/fetch/ask-network.ts'

const seen: { readonly url: string; readonly agent: string; readonly body: string }[] = []

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** Like the Wijkmonitoring: a page without the cookies of the home page leads back to it. */
const server = createServer(async (request, response) => {
  const { url = '', headers } = request
  seen.push({ url, agent: headers['user-agent'] ?? '', body: await bodyOf(request) })
  if (url === '/page' && !headers.cookie?.includes('FirstLoadApp=1')) {
    response.writeHead(302, { location: '/' }).end()
  } else if (url === '/loop') {
    response.writeHead(302, { location: '/loop' }).end()
  } else {
    const cookies = ['FirstLoadApp=1; path=/', 'Culture=fr; path=/; httponly']
    response.writeHead(url === '/busy' ? 429 : 200, { 'set-cookie': cookies, 'retry-after': '9' })
    response.end(`this is ${url}`)
  }
})

let base = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const text = (body: Uint8Array) => new TextDecoder().decode(body)

describe('asking over the network', () => {
  it('keeps the cookies of the home page, and tells where it was led without them', async () => {
    const ask = networkAsk()
    const page = { name: 'page', url: `${base}/page` }
    expect((await ask(page)).finalUrl).toBe(`${base}/`)
    const answer = await ask(page)
    expect(answer.finalUrl).toBe(`${base}/page`)
    expect(text(answer.body)).toBe('this is /page')
  })

  it('says who asks, and sends a form', async () => {
    const form = { data: '[out:json];node(1);out;' }
    await networkAsk()({ name: 'form', url: `${base}/interpreter`, form })
    const last = seen.at(-1)
    expect(last?.agent).toBe(USER_AGENT)
    expect(new URLSearchParams(last?.body).get('data')).toBe(form.data)
  })

  it('gives a refusal with its headers, and rejects where there is nobody or no end', async () => {
    const busy = await networkAsk()({ name: 'busy', url: `${base}/busy` })
    expect([busy.status, busy.headers['retry-after']]).toEqual([429, '9'])
    await expect(networkAsk()({ name: 'loop', url: `${base}/loop` })).rejects.toThrow(/redirects/)
    await expect(networkAsk()({ name: 'none', url: 'http://127.0.0.1:9/' })).rejects.toThrow()
  })
})
