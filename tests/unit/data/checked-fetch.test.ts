import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkedFetch } from '../../../src/data/checked-fetch.ts'

const FILE = 'geo/a.json'
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const CHECKSUMS = { [FILE]: sha256('{"a":1}'), 'geo/b.bin': sha256('abc') }

function served(...texts: readonly string[]) {
  const asked: (RequestInit | undefined)[] = []
  const fetch = checkedFetch(
    async (_, init) => new Response(texts[asked.push(init) - 1] ?? texts.at(-1)),
    './',
    CHECKSUMS,
  )
  return { fetch, asked }
}

beforeEach(() => vi.stubGlobal('isSecureContext', true))
afterEach(() => vi.unstubAllGlobals())

describe('checkedFetch', () => {
  it('gives the file that the page was built with, asked for once', async () => {
    const { fetch, asked } = served('{"a":1}')
    expect(await (await fetch(`./${FILE}`)).text()).toBe('{"a":1}')
    expect(asked).toEqual([undefined])
  })

  it('asks past the caches where the first answer differs', async () => {
    const { fetch, asked } = served('{"a":2}', '{"a":1}')
    expect(await (await fetch(`./${FILE}`)).text()).toBe('{"a":1}')
    expect(asked).toEqual([undefined, { cache: 'reload' }])
  })

  it('rejects what differs again', async () => {
    const { fetch } = served('{"a":2}')
    await expect(fetch(`./${FILE}`)).rejects.toMatchObject({ kind: 'wrongChecksum', file: FILE })
    await expect(served('abd').fetch('./geo/b.bin')).rejects.toMatchObject({
      kind: 'wrongChecksum',
    })
  })

  it('leaves what is cut short to its reader, who can tell more', async () => {
    const { fetch } = served('{"a":')
    expect(await (await fetch(`./${FILE}`)).text()).toBe('{"a":')
  })

  it('passes what has no checksum, also under the name of a member of every object', async () => {
    const { fetch, asked } = served('x')
    expect(await (await fetch('./geo/other.json')).text()).toBe('x')
    expect(await (await fetch('./constructor')).text()).toBe('x')
    expect(asked).toHaveLength(2)
  })

  it('passes everything where a browser can not hash', async () => {
    vi.stubGlobal('isSecureContext', false)
    const { fetch } = served('{"a":2}')
    expect(await (await fetch(`./${FILE}`)).text()).toBe('{"a":2}')
  })
})
