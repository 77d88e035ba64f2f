import { describe, expect, it } from 'vitest'
import { encodeWalkNetwork } from '../../../src/core/access/encode-walk-network.ts'
import { createReachClient } from '../../../src/reach/reach-client.ts'
import type {
  BestNextRequest,
  NearestRequest,
  ScenarioRequest,
} from '../../../src/reach/reach-request.ts'
import { type FakeReachWorker, fakeReachWorker } from '../../support/fake-reach-worker.ts'
import { gridPoint, gridWalkNetwork } from '../../support/grid-walk-network.ts'

const BYTES = encodeWalkNetwork(gridWalkNetwork(30, 20))

const CENTRE = { id: 'c', type: 'communityCentre', point: gridPoint(0, 0) } as const

const SCENE = {
  type: 'communityCentre',
  minutes: 5,
  services: [CENTRE],
  scenario: [],
} as const
const SCENARIO: ScenarioRequest = { kind: 'scenario', ...SCENE }
const BEST: BestNextRequest = { kind: 'bestNext', ...SCENE, aimDistricts: null, count: 3 }
const NEAREST: NearestRequest = {
  kind: 'nearest',
  origin: gridPoint(2, 0),
  services: [CENTRE],
  perType: 1,
}

function setUp(stepMilliseconds = 0, loadNetwork = async (): Promise<Uint8Array> => BYTES) {
  const workers: FakeReachWorker[] = []
  let loads = 0
  const client = createReachClient(
    () => {
      const worker = fakeReachWorker(stepMilliseconds)
      workers.push(worker)
      return worker
    },
    () => {
      loads += 1
      return loadNetwork()
    },
  )
  const kinds = (worker = 0) => workers[worker]?.received.map(({ kind }) => kind)
  return { client, workers, kinds, loads: () => loads }
}

describe('the client of the reach worker', () => {
  it('starts one worker and loads the network once, with the first request', async () => {
    const { client, workers, kinds, loads } = setUp()
    expect(workers).toHaveLength(0)
    const first = await client.ask(SCENARIO)
    await client.ask(NEAREST)
    expect(first.kind === 'answer' && first.answer.network.reached).toEqual([150, 0, 0])
    expect(workers).toHaveLength(1)
    expect(loads()).toBe(1)
    expect(kinds()).toEqual(['open', 'ask', 'ask'])
  })

  it('sends no more of a service than reach needs', async () => {
    const { client, workers } = setUp()
    const services = [{ ...CENTRE, name: { nl: 'De Markten', fr: 'De Markten' } }]
    await client.ask({ ...SCENARIO, services })
    const ask = workers[0]?.received.find(({ kind }) => kind === 'ask')
    expect(ask?.kind === 'ask' && ask.request.services).toEqual([CENTRE])
  })

  it('lets the latest request of a kind win, and leaves the other kinds alone', async () => {
    const { client } = setUp()
    const [slow, nearest, later] = await Promise.all([
      client.ask(SCENARIO),
      client.ask(NEAREST),
      client.ask({ ...SCENARIO, minutes: 10 }),
    ])
    expect(slow).toEqual({ kind: 'superseded' })
    expect(nearest.kind).toBe('answer')
    expect(later.kind === 'answer' && later.answer.network.minutes).toBe(10)
  })

  it('keeps requests in slots of their own apart', async () => {
    const { client } = setUp()
    const outcomes = await Promise.all(
      [5, 10, 15].map((minutes) =>
        client.ask({ ...SCENARIO, minutes: minutes as 5 | 10 | 15 }, { slot: `of ${minutes}` }),
      ),
    )
    expect(
      outcomes.map((one) => (one.kind === 'answer' ? one.answer.network.minutes : one.kind)),
    ).toEqual([5, 10, 15])
  })

  it('reports progress, and stops a running request that is cancelled', async () => {
    const { client, workers } = setUp(20)
    const parts: number[] = []
    const stop = new AbortController()
    const outcome = await client.ask(BEST, {
      signal: stop.signal,
      onProgress: (part) => {
        parts.push(part)
        stop.abort()
      },
    })
    expect(outcome).toEqual({ kind: 'cancelled' })
    expect(parts).toHaveLength(1)
    await client.ask(NEAREST)
    expect(workers[0]?.received.map(({ kind }) => kind)).toEqual(['open', 'ask', 'cancel', 'ask'])
    expect(parts).toHaveLength(1)
  })

  it('does not ask at all what is cancelled before', async () => {
    const { client, workers } = setUp()
    expect(await client.ask(SCENARIO, { signal: AbortSignal.abort() })).toEqual({
      kind: 'cancelled',
    })
    expect(workers).toHaveLength(0)
  })

  it('answers a short request while a long one runs', async () => {
    const { client } = setUp(20)
    const ended: string[] = []
    await Promise.all([
      client.ask(BEST).then(({ kind }) => ended.push(`best ${kind}`)),
      client.ask(NEAREST).then(({ kind }) => ended.push(`nearest ${kind}`)),
    ])
    expect(ended).toEqual(['nearest answer', 'best answer'])
  })
})

describe('what goes wrong', () => {
  it('is told when the network does not load, and tried again with the next request', async () => {
    let isOnline = false
    const { client, workers } = setUp(0, async () => {
      if (!isOnline) throw new Error('offline')
      return BYTES
    })
    const outcome = await client.ask(SCENARIO)
    expect(outcome).toMatchObject({ kind: 'failed', failure: 'network' })
    expect(outcome.kind === 'failed' && outcome.detail).toContain('offline')
    expect(workers[0]?.isClosed).toBe(true)
    isOnline = true
    expect((await client.ask(SCENARIO)).kind).toBe('answer')
  })

  it('is told when the bytes are no network', async () => {
    const { client } = setUp(0, async () => new TextEncoder().encode('<!doctype html>'))
    expect(await client.ask(SCENARIO)).toMatchObject({ kind: 'failed', failure: 'network' })
  })

  it('is told when the worker breaks down; the next request starts another', async () => {
    const { client, workers } = setUp()
    const outcome = client.ask(SCENARIO)
    workers[0]?.breakDown('out of memory')
    expect(await outcome).toEqual({ kind: 'failed', failure: 'worker', detail: 'out of memory' })
    expect((await client.ask(SCENARIO)).kind).toBe('answer')
    expect(workers).toHaveLength(2)
  })

  it('is told when no worker can be started', async () => {
    const client = createReachClient(
      () => {
        throw new Error('workers are not allowed')
      },
      async () => BYTES,
    )
    expect(await client.ask(SCENARIO)).toMatchObject({ kind: 'failed', failure: 'worker' })
  })

  it('is told when a request does not hold, and harms no other', async () => {
    const { client } = setUp()
    const [unknown, outside, sound] = await Promise.all([
      client.ask({ ...SCENARIO, scenario: [{ kind: 'close', serviceId: 'z' }] }, { slot: 'a' }),
      client.ask({ ...NEAREST, origin: [4.35, 95] }, { slot: 'b' }),
      client.ask(SCENARIO),
    ])
    expect(unknown).toMatchObject({ kind: 'failed', failure: 'request' })
    expect(unknown.kind === 'failed' && unknown.detail).toContain('service z')
    expect(outside).toMatchObject({ kind: 'failed', failure: 'request' })
    expect(sound.kind).toBe('answer')
  })

  it('ends everything when the client is closed', async () => {
    const { client, workers } = setUp()
    const outcome = client.ask(SCENARIO)
    client.close()
    expect(await outcome).toEqual({ kind: 'cancelled' })
    expect(workers[0]?.isClosed).toBe(true)
  })
})
