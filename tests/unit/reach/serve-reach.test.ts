import { describe, expect, it } from 'vitest'
import { encodeWalkNetwork } from '../../../src/core/access/encode-walk-network.ts'
import type { MessageFromWorker } from '../../../src/reach/reach-messages.ts'
import { serveReach } from '../../../src/reach/serve-reach.ts'
import { gridPoint, gridWalkNetwork } from '../../support/grid-walk-network.ts'

const OPEN = { kind: 'open', bytes: encodeWalkNetwork(gridWalkNetwork(12, 8)) } as const

const REQUEST = {
  kind: 'disparity',
  type: 'library',
  minutes: 5,
  services: [{ id: 'l', type: 'library', point: gridPoint(1, 1) }],
  scenario: [],
  zone: [1],
  lowIncome: [2],
} as const

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

/** A worker whose every step takes a slice, so that each of them is reported. */
function openWorker() {
  const posted: MessageFromWorker[] = []
  let time = 0
  const receive = serveReach({
    post: (message) => posted.push(message),
    now: () => {
      time += 100
      return time
    },
    pause: nextTurn,
  })
  receive(OPEN)
  return { receive, posted }
}

describe('the worker’s side', () => {
  it('reports every slice and ends with the answer', async () => {
    const { receive, posted } = openWorker()
    receive({ kind: 'ask', id: 4, request: REQUEST })
    while (posted.at(-1)?.kind !== 'answer') await nextTurn()
    expect(posted.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 199 }, () => 'progress'),
      'answer',
    ])
    expect(posted[99]).toEqual({ kind: 'progress', id: 4, part: 100 / 199 })
  })

  it('stops working on what is cancelled', async () => {
    const { receive, posted } = openWorker()
    receive({ kind: 'ask', id: 4, request: REQUEST })
    await nextTurn()
    receive({ kind: 'cancel', id: 4 })
    const before = posted.length
    await nextTurn()
    await nextTurn()
    expect(before).toBeGreaterThan(0)
    expect(posted).toHaveLength(before)
  })

  it.each([
    ['an unknown type', { ...REQUEST, type: 'kiosk' }, /type/],
    ['another walking time', { ...REQUEST, minutes: 7 }, /minutes/],
    [
      'too many changes',
      { ...REQUEST, scenario: Array(13).fill({ kind: 'add', at: [4, 50] }) },
      /scenario/,
    ],
    [
      'a place that can not be',
      { ...REQUEST, scenario: [{ kind: 'add', at: [4, 95] }] },
      /scenario/,
    ],
    ['no request', undefined, /./],
  ])('refuses %s and says where', (_, request, detail) => {
    const { receive, posted } = openWorker()
    receive({ kind: 'ask', id: 9, request })
    const [refusal] = posted
    if (refusal?.kind !== 'refused') throw new Error('not refused')
    expect(refusal.id).toBe(9)
    expect(refusal.detail).toMatch(detail)
  })

  it('says when the bytes are no walking network', () => {
    const { receive, posted } = openWorker()
    receive({ kind: 'open', bytes: new Uint8Array(20) })
    expect(posted).toEqual([{ kind: 'broken', detail: 'these bytes are no walking network' }])
  })

  it('takes nothing else for a message', () => {
    const { receive } = openWorker()
    expect(() => receive({ kind: 'open', bytes: 'WALK' })).toThrow()
    expect(() => receive('ask')).toThrow()
  })
})
