import { describe, expect, it } from 'vitest'
import { knownChanges } from '../../../src/core/access/known-changes.ts'
import { REACH_CHOICES } from '../../../src/core/access/reach-choice.ts'
import { reachIndicatorId } from '../../../src/core/access/reach-indicator.ts'
import { scenarioSeries } from '../../../src/core/access/scenario-series.ts'
import { shareWithout } from '../../../src/core/access/share-without.ts'
import {
  publishedEdition,
  publishedLoader,
  publishedSeries,
} from '../../support/published-edition.ts'
import { reachFile } from '../../support/published-reach.ts'

const codes = publishedEdition.districts.map(({ code }) => code)

describe('scenarioSeries', () => {
  it.each(REACH_CHOICES)(
    'without a change is the published series: $type $minutes',
    async (choice) => {
      const real = await publishedSeries(reachIndicatorId(choice))
      const count = reachFile.counts.find(
        ({ type, minutes, distance }) =>
          type === choice.type && minutes === choice.minutes && distance === 'network',
      )
      const series = scenarioSeries(real, reachFile.cells, count?.reached ?? [])
      for (const code of codes) {
        expect(series.at(code, reachFile.year)).toEqual(real.at(code, reachFile.year))
        expect(series.sourceAt(code, reachFile.year)).toBe(real.sourceAt(code, reachFile.year))
      }
    },
  )

  it('with everything closed has everybody without, and keeps what is missing', async () => {
    const real = await publishedSeries('x_reach_library_15')
    const nobody = reachFile.cells.map(() => 0)
    const series = scenarioSeries(real, reachFile.cells, nobody)
    expect(series.at(35, reachFile.year)).toEqual({ kind: 'observed', value: 100 })
    expect(series.at(700, reachFile.year)).toEqual({ kind: 'missing', reason: 'uninhabited' })
    expect(series.at(35, 2023)).toEqual({ kind: 'missing', reason: 'notInEdition' })
  })

  it('refuses counts of other cells', async () => {
    const real = await publishedSeries('x_reach_library_15')
    expect(() => scenarioSeries(real, reachFile.cells, [1])).toThrow(RangeError)
  })
})

describe('shareWithout', () => {
  it('gives whole persons back, whatever the group', () => {
    for (const [without, inhabitants] of [
      [1, 3],
      [12_345, 25_853],
      [0, 7],
      [599_796, 1_252_352],
    ] as const) {
      const share = shareWithout(without, inhabitants)
      expect((share * inhabitants) / 100).toBeCloseTo(without, 1)
      expect(Math.round((share * inhabitants) / 100)).toBe(without)
    }
  })
})

describe('knownChanges', () => {
  it('leaves out changes to services that are not in the list', async () => {
    const { services } = await publishedLoader.loadServices(publishedEdition)
    const libraries = services.filter(({ type }) => type === 'library')
    const known = libraries[0]?.id ?? ''
    const school = services.find(({ type }) => type === 'education')?.id ?? ''
    const add = { kind: 'add', at: [4.35, 50.85] } as const
    expect(
      knownChanges(
        [
          add,
          { kind: 'close', serviceId: known },
          { kind: 'close', serviceId: school },
          { kind: 'move', serviceId: 'nowhere', to: [4.35, 50.85] },
        ],
        libraries,
      ),
    ).toEqual([add, { kind: 'close', serviceId: known }])
  })
})
