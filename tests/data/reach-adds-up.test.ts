import { describe, expect, it } from 'vitest'
import { REACH_CHOICES } from '../../src/core/access/reach-choice.ts'
import { reachIndicatorId, reachOfIndicator } from '../../src/core/access/reach-indicator.ts'
import type { ReachCount } from '../../src/core/access/reach-table.ts'
import { sumReach } from '../../src/core/access/sum-reach.ts'
import { gapReport } from '../../src/core/gap/gap-report.ts'
import { findIndicator } from '../../src/core/indicators/find-indicator.ts'
import { isComputedByUs } from '../../src/core/indicators/is-computed-by-us.ts'
import { listedIndicators } from '../../src/core/indicators/is-listed.ts'
import { populationFor } from '../../src/core/indicators/population-for.ts'
import { referenceValue } from '../../src/core/measures/resolve-measure.ts'
import { SERVICE_TYPES } from '../../src/core/services/service.ts'
import { DEFAULT_VIEW } from '../../src/core/view/default-view.ts'
import { resolveZone } from '../../src/core/zones/resolve-zone.ts'
import {
  publishedEdition as edition,
  publishedFigure,
  publishedSeries,
} from '../support/published-edition.ts'
import { publishedReach, publishedServices } from './support/published.ts'

const table = publishedReach()
const { services } = publishedServices()
const zone = resolveZone(DEFAULT_VIEW.zone, edition)
const network = table.counts.filter(({ distance }) => distance === 'network')

/** Persons of some districts who are not reached, and all of them; straight from the file. */
function personsIn({ reached }: ReachCount, isCounted: (district: number) => boolean) {
  let all = 0
  let without = 0
  table.cells.forEach(({ district, inhabitants }, index) => {
    if (!isCounted(district)) return
    all += inhabitants
    without += inhabitants - (reached[index] ?? 0)
  })
  return { all, without }
}

describe('reach computed ahead', () => {
  it('has every type and walking time once, over the network and as the crow flies', () => {
    const keys = table.counts.map(({ type, minutes, distance }) => `${type} ${minutes} ${distance}`)
    expect(new Set(keys).size).toBe(9 * 3 * 2)
    expect(keys).toHaveLength(9 * 3 * 2)
  })

  it('adds up: reached and not reached are the inhabitants, everywhere', () => {
    const wijken = edition.districts.filter(({ kind }) => kind === 'residential')
    for (const { reached } of table.counts) {
      const total = (area: Parameters<typeof sumReach>[2]) => sumReach(table.cells, reached, area)
      const districts = (codes: readonly number[]) =>
        total({ kind: 'districts', districts: new Set(codes) })
      const region = total({ kind: 'region' })
      const municipalities = edition.municipalities.map(({ nis }) =>
        total({ kind: 'municipality', municipality: nis }),
      )
      const each = wijken.map(({ code }) => districts([code]))
      const parts = [districts(zone.inside), districts(zone.rest)]
      for (const one of [region, ...municipalities, ...each, ...parts]) {
        expect(one.reached + one.notReached).toBe(one.inhabitants)
      }
      const sum = (totals: readonly (typeof region)[]) =>
        totals.reduce((all, { reached: count }) => all + count, 0)
      expect(region.inhabitants).toBe(1_252_352)
      expect(sum(municipalities)).toBe(region.reached)
      expect(sum(each)).toBe(sum(parts))
      const ground = edition.districts.filter(({ kind }) => kind !== 'residential')
      expect(sum(each) + districts(ground.map(({ code }) => code)).reached).toBe(region.reached)
    }
  })

  it('grows with the walking time in every cell', () => {
    for (const { type, distance, minutes, reached } of table.counts) {
      const longer = table.counts.find(
        (one) => one.type === type && one.distance === distance && one.minutes === minutes + 5,
      )
      const fewer = reached.filter((count, cell) => count > (longer?.reached[cell] ?? count))
      expect(fewer).toEqual([])
    }
  })

  it('reaches fewer people over streets than as the crow flies', () => {
    for (const count of network) {
      const straight = table.counts.find(
        (one) =>
          one.type === count.type &&
          one.minutes === count.minutes &&
          one.distance === 'straightLine',
      )
      expect(personsIn(count, () => true).without).toBeGreaterThan(
        straight ? personsIn(straight, () => true).without : Number.POSITIVE_INFINITY,
      )
    }
  })

  it('counts all services with a point, and says how many are known to a street only', () => {
    for (const type of SERVICE_TYPES) {
      const own = services.filter((service) => service.type === type)
      const placed = own.filter(({ point }) => point !== null).length
      const toStreet = own.filter(({ certainty }) => certainty === 'street').length
      expect([type, table.servicesCounted[type]]).toEqual([type, placed])
      for (const indicator of edition.indicators) {
        if (reachOfIndicator(indicator.id)?.type !== type) continue
        expect(indicator.counted).toEqual({ placed, toStreet, unplaced: own.length - placed })
      }
    }
    const all = Object.values(table.servicesCounted).reduce((sum, count) => sum + count, 0)
    expect(all).toBe(services.filter(({ point }) => point !== null).length)
  })
})

describe.each(network.map((count) => [reachIndicatorId(count), count] as const))(
  '%s',
  (id, count) => {
    it('gives persons back exactly, for every wijk', async () => {
      const series = await publishedSeries(id)
      const population = populationFor(edition, { id })
      for (const { code } of edition.districts.filter(({ kind }) => kind === 'residential')) {
        const { all, without } = personsIn(count, (district) => district === code)
        const share = series.at(code, table.year)
        const inhabitants = population.at(code, table.year)
        if (share.kind !== 'observed' || inhabitants.kind !== 'observed') {
          throw new Error(`wijk ${code} has no share or no inhabitants`)
        }
        expect(inhabitants.value).toBe(all)
        expect((share.value * all) / 100).toBeCloseTo(without, 3)
      }
    })

    it('has the gap of the persons in zone, rest and region', async () => {
      const series = await publishedSeries(id)
      const inside = new Set(zone.inside)
      const rest = new Set(zone.rest)
      const report = (comparison: 'rest' | 'region') =>
        gapReport({
          edition,
          series,
          view: {
            indicator: id,
            year: table.year,
            zone: DEFAULT_VIEW.zone,
            comparison: { kind: comparison },
          },
        }).gap
      const parts = [
        { group: report('rest').zone, persons: personsIn(count, (code) => inside.has(code)) },
        { group: report('rest').rest, persons: personsIn(count, (code) => rest.has(code)) },
        { group: report('region').rest, persons: personsIn(count, (code) => code < 700) },
      ]
      for (const { group, persons } of parts) {
        expect(group.inhabitants).toBe(persons.all)
        expect(((group.mean ?? Number.NaN) * group.inhabitants) / 100).toBeCloseTo(
          persons.without,
          1,
        )
      }
      const indicator = findIndicator(edition.indicators, id)
      const reference = referenceValue('region', table.year, { edition, indicator, series, zone })
      const region = personsIn(count, (code) => code < 700)
      expect(reference?.value).toBeCloseTo((100 * region.without) / region.all, 5)
    })
  },
)

describe('reach indicators', () => {
  it('count the inhabitants of the sectors in the legend, and the published ones for definitions', async () => {
    const id = reachIndicatorId({ type: 'library', minutes: 15 })
    const inhabitantsOf = (figure: Awaited<ReturnType<typeof publishedFigure>>) =>
      figure.legend.classes.reduce((sum, { inhabitants }) => sum + inhabitants, 0)
    const shown = await publishedFigure({ indicator: id, year: 2025 })
    expect(inhabitantsOf(shown)).toBe(1_252_352 - 8_109)
    const stability = { kind: 'stability' } as const
    const judged = await publishedFigure({ indicator: id, year: 2025, measure: stability })
    const byIncome = await publishedFigure({ measure: stability })
    expect(inhabitantsOf(judged)).toBe(inhabitantsOf(byIncome))
    expect(inhabitantsOf(judged)).toBeGreaterThan(0)
  })

  it('name all they rest on in the source line', async () => {
    const id = reachIndicatorId({ type: 'culture', minutes: 10 })
    const { sourceLine } = await publishedFigure({ indicator: id, year: 2025 })
    for (const part of ['eigen berekening', 'Statbel', 'OpenStreetMap', '2025']) {
      expect(sourceLine).toContain(part)
    }
  })

  it('stand in lists with one walking time per type, as computed by us', () => {
    const reach = edition.indicators.filter(({ theme }) => theme === 'reach')
    expect(reach.map(({ id }) => id)).toEqual(REACH_CHOICES.map(reachIndicatorId))
    expect(reach.every(isComputedByUs)).toBe(true)
    const listed = listedIndicators(edition.indicators)
    expect(listed.filter(({ theme }) => theme === 'reach').map(({ id }) => id)).toEqual(
      SERVICE_TYPES.map((type) => reachIndicatorId({ type, minutes: 15 })),
    )
    expect(listed.filter(({ theme }) => theme !== 'reach')).toEqual(
      edition.indicators.filter(({ theme }) => theme !== 'reach'),
    )
  })

  it('leave the inhabitants of every other indicator as published', () => {
    expect(populationFor(edition, { id: '2336' })).toBe(edition.population)
    expect(populationFor(edition, { id: 'x_reach_kiosk_15' })).toBe(edition.population)
  })
})
