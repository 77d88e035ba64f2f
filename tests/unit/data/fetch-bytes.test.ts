import { describe, expect, it } from 'vitest'
import { fetchBytes } from '../../../src/data/fetch-bytes.ts'

const answer = (status: number, bytes: readonly number[] = []) => ({
  ok: status < 400,
  status,
  arrayBuffer: async () => Uint8Array.from(bytes).buffer,
})

describe('fetchBytes', () => {
  it('gives the bytes of the file below the base', async () => {
    const asked: string[] = []
    const bytes = await fetchBytes(
      async (url) => {
        asked.push(url)
        return answer(200, [1, 2, 255])
      },
      './',
      'geo/a.bin',
    )
    expect([...bytes]).toEqual([1, 2, 255])
    expect(asked).toEqual(['./geo/a.bin'])
  })

  it('asks once more when the server is out of order', async () => {
    const statuses = [503, 200]
    const bytes = await fetchBytes(async () => answer(statuses.shift() ?? 500, [7]), './', 'a')
    expect([...bytes]).toEqual([7])
  })

  it('says what went wrong', async () => {
    await expect(fetchBytes(async () => answer(404), './', 'a')).rejects.toMatchObject({
      kind: 'notFound',
      file: 'a',
    })
    await expect(fetchBytes(async () => answer(500), './', 'a')).rejects.toMatchObject({
      kind: 'network',
    })
    const broken = () => Promise.reject(new TypeError('offline'))
    await expect(fetchBytes(broken, './', 'a')).rejects.toMatchObject({ kind: 'network' })
  })
})
