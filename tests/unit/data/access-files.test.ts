import { describe, expect, it } from 'vitest'
import { REACH_CHOICES } from '../../../src/core/access/reach-choice.ts'
import { DISTANCE_KINDS } from '../../../src/core/access/reach-table.ts'
import { createEditionLoader } from '../../../src/data/edition-loader.ts'
import { smallEdition } from '../../support/small-edition.ts'
import { fakeServer, json } from './fake-server.ts'

const { edition } = smallEdition()
const heading = { schemaVersion: 1, edition: '2026-09' }

describe('loadStreets', () => {
  const columns = {
    ...heading,
    municipalities: ['21004', '21015'],
    namesNl: ['Wetstraat', ''],
    namesFr: ['Rue de la Loi', 'Rue Gallait'],
    municipality: [0, 1],
    longitude: [437012, 437551],
    latitude: [5084512, 5086403],
  }
  const load = (file: unknown) => {
    const server = fakeServer({ '/geo/streets.json': [json(file)] })
    return createEditionLoader(server.fetch, '/').loadStreets(edition)
  }

  it('gives every street with its names, municipality and point', async () => {
    expect(await load(columns)).toEqual([
      {
        name: { nl: 'Wetstraat', fr: 'Rue de la Loi' },
        municipality: '21004',
        point: [4.37012, 50.84512],
      },
      { name: { nl: '', fr: 'Rue Gallait' }, municipality: '21015', point: [4.37551, 50.86403] },
    ])
  })

  it.each([
    ['a column too short', { ...columns, latitude: [5084512] }],
    ['an unknown municipality', { ...columns, municipality: [0, 2] }],
    ['a point that is no whole step', { ...columns, longitude: [437012, 4.37] }],
  ])('refuses %s', async (_, file) => {
    await expect(load(file)).rejects.toMatchObject({ kind: 'invalid', file: 'geo/streets.json' })
  })
})

describe('loadReach', () => {
  const cells = [{ district: 2, municipality: '21004', inhabitants: 9065 }]
  const counts = REACH_CHOICES.flatMap((choice) =>
    DISTANCE_KINDS.map((distance) => ({ ...choice, distance, reached: [12] })),
  )
  const table = { ...heading, year: 2025, cells, counts, servicesCounted: { library: 23 } }
  const load = (file: unknown) => {
    const server = fakeServer({ '/geo/reach.json': [json(file)] })
    return createEditionLoader(server.fetch, '/').loadReach(edition)
  }

  it('gives a count for every choice', async () => {
    const { year, servicesCounted } = table
    expect(await load(table)).toEqual({ year, cells, counts, servicesCounted })
  })

  it.each([
    ['more reached than live there', { ...table, counts: withFirst({ reached: [9066] }) }],
    ['a count without all cells', { ...table, counts: withFirst({ reached: [] }) }],
    ['a choice that is absent', { ...table, counts: counts.slice(1) }],
    ['a choice twice', { ...table, counts: [...counts, ...counts.slice(0, 1)] }],
    ['a walk of 20 minutes', { ...table, counts: withFirst({ minutes: 20 }) }],
  ])('refuses %s', async (_, file) => {
    await expect(load(file)).rejects.toMatchObject({ kind: 'invalid', file: 'geo/reach.json' })
  })

  function withFirst(change: object): readonly object[] {
    return counts.map((count, i) => (i === 0 ? { ...count, ...change } : count))
  }
})
