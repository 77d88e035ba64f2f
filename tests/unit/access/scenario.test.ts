import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyScenario } from '../../../src/core/access/apply-scenario.ts'
import { buildWalkNetwork } from '../../../src/core/access/build-walk-network.ts'
import type { ScenarioChange } from '../../../src/core/access/scenario.ts'
import { scenarioReach } from '../../../src/core/access/scenario-reach.ts'
import type { ServicePlace } from '../../../src/core/access/service-place.ts'
import { arbitraryWalkNetwork } from '../../support/arbitrary-walk-network.ts'
import { gridPoint, gridWalkNetwork } from '../../support/grid-walk-network.ts'

const place = (id: string, point: ServicePlace['point']): ServicePlace => ({
  id,
  type: 'communityCentre',
  point,
})

const SERVICES = [place('a', [4.35, 50.84]), place('b', null), place('c', [4.36, 50.85])]

describe('applyScenario', () => {
  it('adds, moves and closes; a service without a point has none until it is moved', () => {
    expect(applyScenario(SERVICES, []).map(({ id }) => id)).toEqual(['a', 'c'])
    expect(
      applyScenario(SERVICES, [
        { kind: 'close', serviceId: 'a' },
        { kind: 'add', at: [4.4, 50.8] },
        { kind: 'move', serviceId: 'b', to: [4.41, 50.81] },
      ]),
    ).toEqual([
      { id: 'b', point: [4.41, 50.81] },
      { id: 'c', point: [4.36, 50.85] },
      { id: null, point: [4.4, 50.8] },
    ])
  })

  it('refuses a service that is not there, or is changed twice', () => {
    const close: ScenarioChange = { kind: 'close', serviceId: 'a' }
    expect(() => applyScenario(SERVICES, [{ kind: 'close', serviceId: 'z' }])).toThrow(/service z/)
    expect(() =>
      applyScenario(SERVICES, [close, { kind: 'move', serviceId: 'a', to: [4.4, 50.8] }]),
    ).toThrow(/a is changed twice/)
  })
})

describe('scenarioReach', () => {
  const network = gridWalkNetwork(4, 3)

  it('counts over the network and in a straight line, and names who is off the network', () => {
    const reach = scenarioReach(
      network,
      [place('corner', gridPoint(0, 0)), place('far', [4.6, 50.84])],
      [],
      2.51,
    )
    expect(reach.network).toEqual([40, 10, 10])
    expect(reach.servicesCounted).toBe(1)
    expect(reach.offNetwork).toEqual([{ id: 'far', point: [4.6, 50.84] }])
    expect(reach.straightLine).toEqual([40, 10, 10])
  })

  const east = fc.double({ min: 4.23, max: 4.49, noNaN: true })
  const north = fc.double({ min: 50.75, max: 50.92, noNaN: true })
  const point = fc.tuple(east, north)
  const services = fc
    .array(fc.option(point), { maxLength: 6 })
    .map((points) => points.map((one, index) => place(`s${index}`, one)))
  const minutes = fc.integer({ min: 1, max: 120 })

  it('reaches nobody once every service is closed', () => {
    fc.assert(
      fc.property(arbitraryWalkNetwork, services, minutes, (input, list, time) => {
        const closing = list.map(({ id }): ScenarioChange => ({ kind: 'close', serviceId: id }))
        const reach = scenarioReach(buildWalkNetwork(input), list, closing, time)
        expect([...reach.network, ...reach.straightLine].every((count) => count === 0)).toBe(true)
        expect(reach.servicesCounted).toBe(0)
      }),
    )
  })

  it('never reaches fewer with one more', () => {
    fc.assert(
      fc.property(arbitraryWalkNetwork, services, point, minutes, (input, list, at, time) => {
        const one = buildWalkNetwork(input)
        const before = scenarioReach(one, list, [], time)
        const after = scenarioReach(one, list, [{ kind: 'add', at }], time)
        after.network.forEach((count, cell) => {
          expect(count).toBeGreaterThanOrEqual(before.network[cell] ?? 0)
          expect(count).toBeLessThanOrEqual(one.cells[cell]?.inhabitants ?? 0)
        })
        after.straightLine.forEach((count, cell) => {
          expect(count).toBeGreaterThanOrEqual(before.straightLine[cell] ?? 0)
        })
      }),
    )
  })
})
