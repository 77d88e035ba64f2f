import { readFileSync } from 'node:fs'
import { decodeWalkNetwork } from '../../src/core/access/decode-walk-network.ts'
import { REACH_MINUTES } from '../../src/core/access/reach-choice.ts'
import { finish } from '../../src/core/access/steps.ts'
import { seededRandom } from '../../src/core/random/seeded-random.ts'
import { uniformInteger } from '../../src/core/random/uniform-integer.ts'
import { SERVICE_TYPES, type Service } from '../../src/core/services/service.ts'
import { answerRequest } from '../../src/reach/answer-request.ts'
import { reachMemory } from '../../src/reach/reach-memory.ts'
import type { ReachRequest } from '../../src/reach/reach-request.ts'

/**
 * Times the answers of the reach worker on the published network, without the way to the worker and
 * back: medians of `ROUNDS` in milliseconds, after a first round that is told apart.
 */
const ROUNDS = 15

const geo = (file: string) => readFileSync(new URL(`../../public/geo/${file}`, import.meta.url))
const { services } = JSON.parse(geo('services.json').toString()) as {
  readonly services: readonly Service[]
}
const bytes = new Uint8Array(geo('walk-network.bin'))
const random = seededRandom(1)

/** A node with inhabitants, drawn at random. */
const somewhere = () => {
  for (;;) {
    const node = uniformInteger(random, network.nodeCount)
    if ((network.inhabitants[node] ?? 0) > 0) {
      return [network.longitudes[node] ?? 0, network.latitudes[node] ?? 0] as const
    }
  }
}

function time(name: string, work: () => unknown): void {
  const times = Array.from({ length: ROUNDS + 1 }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  const [first = 0, ...others] = times
  const median = others.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
  console.log(`${name.padEnd(44)} ${median.toFixed(1).padStart(8)} ${first.toFixed(1).padStart(8)}`)
}

console.log(`${'milliseconds'.padEnd(44)} ${'median'.padStart(8)} ${'first'.padStart(8)}`)
time('read the walking network', () => decodeWalkNetwork(bytes))
const network = decodeWalkNetwork(bytes)
const memory = reachMemory(network)
const ask = (request: ReachRequest) => finish(answerRequest(memory, request))

const zone = [...new Set(network.cells.map(({ district }) => district))].slice(0, 24)
const ofType = (type: string) => services.filter((service) => service.type === type)

time('nearest of all types', () =>
  ask({ kind: 'nearest', origin: somewhere(), services, perType: 3 }),
)
for (const type of SERVICE_TYPES) {
  const scene = { type, minutes: 15, services: ofType(type) } as const
  const serviceId = scene.services.find(({ point }) => point !== null)?.id ?? ''
  time(`move one, all figures: ${type}`, () => {
    const scenario = [{ kind: 'move', serviceId, to: somewhere() } as const]
    ask({ kind: 'scenario', ...scene, scenario })
    ask({ kind: 'disparity', ...scene, scenario, zone, lowIncome: zone })
  })
}
time('score with new random placings: education', () => {
  const scene = { type: 'education', minutes: 15, services: ofType('education') } as const
  const request = { kind: 'disparity', ...scene, scenario: [], zone, lowIncome: zone } as const
  finish(answerRequest(reachMemory(network), request))
})
for (const minutes of REACH_MINUTES) {
  for (const [aim, aimDistricts] of [
    ['everyone', null],
    ['24 wijken', zone],
  ] as const) {
    time(`five best next community centres, ${minutes} min, ${aim}`, () =>
      ask({
        kind: 'bestNext',
        type: 'communityCentre',
        minutes,
        services: ofType('communityCentre'),
        scenario: [],
        aimDistricts,
        count: 5,
      }),
    )
  }
}
