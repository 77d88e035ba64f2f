import { describe, expect, it } from 'vitest'
import { readBootstrap } from '../../../src/data/bootstrap.ts'
import { DataError } from '../../../src/data/data-error.ts'
import { makeBootstrap } from '../../../src/data/make-bootstrap.ts'
import {
  smallEdition,
  smallEditionFile,
  smallIncomeFile,
  smallPopulationFile,
} from '../../support/small-edition.ts'

const FILES = {
  edition: smallEditionFile,
  population: smallPopulationFile,
  series: smallIncomeFile,
}

const pageWith = (textContent: string | null) => ({
  getElementById: (id: string) => (id === 'bootstrap' ? { textContent } : null),
})

const errorOf = (run: () => unknown): unknown => {
  try {
    run()
  } catch (error) {
    return error
  }
  return 'no error'
}

describe('readBootstrap', () => {
  it('gives the edition, its population and the first series that the page was made with', () => {
    const { edition, series } = readBootstrap(pageWith(makeBootstrap(FILES)))
    expect(edition.id).toBe('2026-09')
    expect(edition.districts.map(({ name }) => name.nl)).toEqual([
      'Grote Markt',
      'Dansaert',
      'Diesdelle',
      'Kerkhof Brussel',
    ])
    expect(edition.population.at(111, 2023)).toEqual({ kind: 'observed', value: 3277 })
    expect(series.at(111, 2023)).toEqual({ kind: 'observed', value: 38236 })
    expect(series.at(1, 2018)).toEqual({ kind: 'missing', reason: 'notInEdition' })
    expect(series.at(700, 2023)).toEqual({ kind: 'missing', reason: 'uninhabited' })
    expect(series.sourceAt(111, 2018)).toBe('s01')
  })

  it('gives frozen data', () => {
    const { edition } = smallEdition()
    expect(() => Object.assign(edition, { id: 'x' })).toThrow(TypeError)
    expect(() => Object.assign(edition.districts, [null])).toThrow(TypeError)
    expect(() => Object.assign(edition.districts[0]?.name ?? {}, { nl: 'x' })).toThrow(TypeError)
    expect(() => Object.assign(edition.indicators[0]?.extent ?? {}, [0])).toThrow(TypeError)
  })

  it.each([
    ['a page without the element', { getElementById: () => null }, 'notFound'],
    ['an empty element', pageWith(null), 'notJson'],
    ['half an element', pageWith(makeBootstrap(FILES).slice(0, 500)), 'notJson'],
    ['other JSON', pageWith('null'), 'invalid'],
    ['an array', pageWith('[1]'), 'invalid'],
  ])('refuses %s', (_, page, kind) => {
    expect(errorOf(() => readBootstrap(page))).toMatchObject({ kind })
    expect(errorOf(() => readBootstrap(page))).toBeInstanceOf(DataError)
  })
})

describe('makeBootstrap', () => {
  it('can hold no text that ends or opens an element', () => {
    const edition = {
      ...smallEditionFile,
      zones: [{ id: 'x', name: { nl: '</script><!--', fr: '<script>' }, members: [] }],
    }
    const text = makeBootstrap({ ...FILES, edition })
    expect(text).not.toContain('<')
    expect(readBootstrap(pageWith(text)).edition.zones[0]?.name).toEqual({
      nl: '</script><!--',
      fr: '<script>',
    })
  })

  it('refuses files of different editions', () => {
    const series = { ...smallIncomeFile, edition: '2027-01' }
    expect(errorOf(() => makeBootstrap({ ...FILES, series }))).toMatchObject({
      kind: 'wrongEdition',
      detail: '2027-01, not 2026-09',
    })
  })

  it('refuses columns that do not fit together', () => {
    const series = { ...smallIncomeFile, missing: [{}, {}] }
    expect(errorOf(() => makeBootstrap({ ...FILES, series }))).toMatchObject({
      kind: 'invalid',
      detail: 'indicator 2336, year 2018: district 1 has neither a value nor a reason',
    })
  })
})
